import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { HandedIn } from '../../../domain/assessment/handed-in.ts';
import { stepsAnswered, type KeptRound } from '../../../domain/assessment/rounds.ts';
import { spreadOf } from '../../../domain/assessment/spread.ts';
import { agreedBefore } from '../../../domain/assessment/then-and-now.ts';
import { counted, listed } from '../../../domain/sentences.ts';
import { localDay } from '../../record/when.ts';
import { Confirm } from '../share/Confirm.tsx';
import { HandIn } from '../share/HandIn.tsx';
import { Actions } from './Actions.tsx';
import { AgreedThen } from './AgreedThen.tsx';
import { HandOutRound } from './HandOutRound.tsx';
import { OneAtATime } from './OneAtATime.tsx';
import { PaperEntry } from './PaperEntry.tsx';
import { RoundResult } from './RoundResult.tsx';
import { TakeRound } from './TakeRound.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';
import { ThenAndNowOnWall } from './ThenAndNowOnWall.tsx';
import { useCompared } from './use-compared.ts';

interface Props {
  assessment: Assessment;
  round: KeptRound;
  /** Rounds that were begun before it, newest first. */
  earlier: readonly KeptRound[];
  receive: (texts: readonly string[]) => HandedIn[];
  onErase: () => void;
  /** Whose words are the newest: only those are shown. */
  speaker: Speaker;
  onSpeak: (speaker: Speaker) => void;
}

/** Where on the desk something is said of answers that came: so that what went wrong before is not read as new. */
export type Speaker = 'desk' | 'hand-in' | 'paper';

/**
 * One round, in the order of a meeting: hand out, take in, look, look back, agree, take away.
 *
 * Accessible means: a region with a heading for each of the six, and links to them once there is something to see; how many people have answered is a sentence; nothing of
 * what was answered is in the page before three have. While the result is on a wall the desk is hidden, not gone, and focus
 * comes back to the button that put it there. What the same partnership agreed last is at hand from the beginning.
 */
export function RoundDesk({ assessment, round, earlier, receive, onErase, speaker, onSpeak }: Props) {
  const { answered, passed } = stepsAnswered(assessment.steps, round.responses);
  const part = { ...assessment, steps: answered };
  const shown = spreadOf(part, 'reader', round.responses);
  const [onWall, setOnWall] = useState<'now' | 'then-and-now'>();
  const used = useCompared(part, round, shown, earlier);
  const { compared } = used;
  const before = agreedBefore(round, earlier);
  const look = useRef<HTMLButtonElement>(null);
  const lookBack = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    const button = onWall === 'now' ? look : lookBack;
    flushSync(() => setOnWall(undefined));
    button.current?.focus();
  };
  // Away and not gone: what has been typed at the desk is there again afterwards.
  const wall =
    shown.status === 'waiting' ? undefined : onWall === 'now' ? (
      <OneAtATime shown={shown} onLeave={leave} />
    ) : onWall && compared ? (
      <ThenAndNowOnWall compared={compared} onLeave={leave} />
    ) : undefined;
  return (
    <>
      {wall}
      <div className="desk" hidden={Boolean(wall)}>
        <p className="count-so-far">
          {shown.status === 'waiting'
            ? shown.words
            : `Answers of ${counted(shown.people, 'person', 'people')} are here.`}
        </p>
        <p className="hint">Begun on {localDay(round.begun)}.</p>
        {before && (
          <details className="send-again">
            <summary id="agreed-before">Read aloud first: what you agreed on {localDay(before.begun)}</summary>
            <p>Ask of each what became of it.</p>
            <AgreedThen title="agreed-before" actions={before.actions} />
          </details>
        )}
        {shown.status === 'shown' && passed.length > 0 && (
          <p>Nobody answered a statement on {listed(passed.map(({ title }) => title))}, so that is left out below.</p>
        )}
        {shown.status === 'shown' && (
          <nav aria-label="On this desk" className="on-desk">
            <ul>
              {PLACES.map(([id, name]) => (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <HandOutRound assessment={assessment} round={round} />
        <section aria-labelledby="take-in" className="desk-work">
          <h3 id="take-in" tabIndex={-1}>
            Take answers in
          </h3>
          <HandIn
            label="Paste links, codes or whole messages"
            hint="Opening a link that you were sent does the same. Several at once are welcome."
            receive={receive}
            isPast={speaker !== 'hand-in'}
            onSaid={() => onSpeak('hand-in')}
          />
          <PaperEntry
            assessment={assessment}
            round={round}
            isPast={speaker !== 'paper'}
            onSaid={() => onSpeak('paper')}
          />
        </section>
        {shown.status === 'shown' && (
          <>
            <RoundResult {...{ shown, look }} onWall={() => setOnWall('now')} />
            <ThenAndNow {...{ round, earlier, used, look: lookBack }} onWall={() => setOnWall('then-and-now')} />
            <Actions round={round} />
            <TakeRound {...{ assessment: part, round, shown, compared }} />
          </>
        )}
        <div className="ways">
          <Confirm
            label="Erase this round"
            question="Erase this round, and everything in it?"
            yes="Erase it"
            no="Keep it"
            onYes={onErase}
          >
            <p>
              The answers of {counted(round.responses.length, 'person', 'people')} and what was agreed go with it.
              Nobody else has them together.
            </p>
          </Confirm>
        </div>
      </div>
    </>
  );
}

/** With twenty people in it the result is long: what follows it can be gone to. */
const PLACES = [
  ['hand-out', 'Hand out the link'],
  ['take-in', 'Take answers in'],
  ['look', 'Look together'],
  ['then-and-now', 'Then and now'],
  ['agree', 'What we agree to do'],
  ['take-round', 'Take it with you'],
] as const;
