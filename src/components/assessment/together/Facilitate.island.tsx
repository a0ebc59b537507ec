import { lazy, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isCode } from '../../../domain/assessment/address.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { outcomesInWords } from '../../../domain/assessment/handed-in.ts';
import { aboutRound, newRound, receiveResponses, roundsOf } from '../../../domain/assessment/rounds.ts';
import { shortId } from '../../../domain/assessment/short-id.ts';
import { PARTNERSHIP_MOST } from '../../../domain/assessment/tidy-name.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { forgetDraft } from '../../../storage/tab-draft.ts';
import { StorageLine } from '../../record/StorageLine.tsx';
import { useRecord } from '../../record/use-record.ts';
import { Arrived } from '../../exercise/Arrived.tsx';
import { Lazily } from '../../exercise/Lazily.tsx';
import { Styled } from '../Styled.tsx';
import { usePart } from '../../exercise/use-part.ts';
import { roundNames } from './round-names.ts';
import type { Speaker } from './RoundDesk.tsx';
import { actionDraft, changeDraft, partsDraft, sheetDraft } from './round-drafts.ts';

const RoundDesk = lazy(() => import('./RoundDesk.tsx').then(({ RoundDesk }) => ({ default: RoundDesk })));

/**
 * The desk of whoever runs a health check: begins a round, takes in answers, shows where views differ, and writes down what
 * was agreed.
 *
 * Accessible means: answers that come by a link are dealt with and said in a live region that was there before; then, and after
 * beginning or erasing a round, the heading over what is said has focus and stands at the top of the screen; of several rounds
 * the one that is shown is a pressed button; a round is erased only when it was asked for twice.
 *
 * States: before it runs; no round; waiting for three; results; several rounds; nothing can be stored.
 */
export function Facilitate({ assessment }: { assessment: Assessment }) {
  const { log, status } = useRecord();
  const rounds = useMemo(() => roundsOf(log, assessment.id), [log, assessment.id]);
  const { part, go } = usePart();
  const [name, setName] = useState('');
  const [chosen, choose] = useState<string>();
  const [said, setSaid] = useState<readonly string[]>([]);
  const [speaker, speak] = useState<Speaker>('desk');
  const say = useCallback((words: readonly string[]) => {
    setSaid(words);
    speak('desk');
  }, []);
  const names = useMemo(() => roundNames(rounds), [rounds]);
  const { heading, goUp, settle } = useHeadingOnTop();
  const ready = status.state !== 'loading';
  const round = rounds.find((one) => one.round === chosen) ?? rounds[0];
  const [isFirst, setFirst] = useState(true);
  useEffect(() => {
    setFirst(false);
    document.body.dataset.exercise = '';
  }, []);

  const receive = useCallback(
    (texts: readonly string[]) => receiveResponses(assessment, { rounds, shown: round, names }, texts),
    [assessment, rounds, round, names],
  );
  // A link that somebody sent back opens here: its answers are taken in once, their round is shown, and the address is cleaned.
  useEffect(() => {
    if (!ready || !isCode(part)) return;
    const outcomes = receive([part]);
    const drafts = outcomes.flatMap((outcome) => outcome.drafts);
    if (drafts.length > 0) void recordStore().add(drafts);
    for (const { into } of outcomes) if (into) choose(into.round);
    say(outcomesInWords(outcomes));
    goUp();
    go('round', 'replace');
  }, [ready, part, receive, go, goUp, say]);

  const begin = (): void => {
    const id = shortId(crypto.getRandomValues(new Uint8Array(10)));
    void recordStore().add([newRound({ assessment: assessment.id, round: id, name })]);
    choose(id);
    setName('');
    say(['The round is begun. Hand out its link, or show its QR code.']);
    goUp();
  };
  const erase = (id: string): void => {
    void recordStore().erase(aboutRound(id));
    for (const name of [actionDraft(id), changeDraft(id), sheetDraft(id), partsDraft(id)]) forgetDraft(name);
    choose(undefined);
    say(['The round is gone, and everything that was answered in it.']);
    goUp();
  };

  if (isFirst) return <StorageLine />;
  return (
    <Styled sharing desk>
      <StorageLine />
      <section className="after-form" aria-labelledby="round">
        <h2 id="round" tabIndex={-1} ref={heading}>
          {round ? round.name || 'Your round' : 'Begin a round'}
        </h2>
        <div role="status" className="said-here">
          {(speaker === 'desk' ? said : []).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
        {rounds.length > 1 && (
          <nav aria-label="Rounds">
            <ul className="ways rounds">
              {rounds.map((one) => (
                <li key={one.round}>
                  <button
                    type="button"
                    className="quiet"
                    aria-pressed={one === round}
                    onClick={() => {
                      choose(one.round);
                      say([`You are looking at ${names.get(one.round) ?? ''}.`]);
                    }}
                  >
                    {names.get(one.round)}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {round && (
          <Lazily what="The round">
            <RoundDesk
              key={round.round}
              assessment={assessment}
              round={round}
              earlier={rounds.slice(rounds.indexOf(round) + 1)}
              receive={receive}
              onErase={() => erase(round.round)}
              speaker={speaker}
              onSpeak={speak}
            />
            <Arrived key={`${round.round} is drawn`} then={settle} />
          </Lazily>
        )}
        <section aria-labelledby="new-round" className="desk-work">
          <h3 id="new-round">{round ? 'Begin another round' : 'What is the partnership called?'}</h3>
          <div className="field">
            <label htmlFor="round-name">The partnership’s name (if you like)</label>
            <p className="hint" id="round-name-hint">
              It stands in the link, so that people know what they answer for.
            </p>
            <input
              id="round-name"
              type="text"
              maxLength={PARTNERSHIP_MOST}
              autoComplete="off"
              aria-describedby="round-name-hint"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          </div>
          <p className="go-on">
            <button type="button" className={round ? 'quiet' : 'go'} onClick={begin}>
              Begin a round
            </button>
          </p>
        </section>
      </section>
    </Styled>
  );
}

/**
 * Takes focus to the heading, and the heading to the top of the screen, once what was done is drawn. What is fetched under it
 * may come later and make room for it there: then it is taken up again, unless somebody has gone on.
 */
function useHeadingOnTop() {
  const heading = useRef<HTMLHeadingElement>(null);
  const waits = useRef(false);
  const goUp = useCallback(() => {
    waits.current = true;
  }, []);
  const settle = useCallback(() => {
    if (document.activeElement === heading.current) heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  useEffect(() => {
    if (!waits.current || heading.current === null) return;
    waits.current = false;
    heading.current.focus({ preventScroll: true });
    settle();
  });
  return { heading, goUp, settle };
}
