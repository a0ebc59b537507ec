import { useEffect, useMemo } from 'react';
import styles from '../../../styles/debrief.css?url';
import { Sheet } from '../../exercise/Sheet.tsx';
import { longDate } from '../../../domain/days.ts';
import { debriefOf, type Debrief as Told } from '../../../domain/scenario/debrief.ts';
import { counted } from '../../../domain/sentences.ts';
import { Mark } from '../../marks/Mark.tsx';
import { StoryHtml } from '../StoryHtml.tsx';
import type { Story } from '../use-story.ts';
import type { UsedPlay } from '../use-play.ts';
import { Changed } from './Changed.tsx';
import { Decisive } from './Decisive.tsx';
import { Different } from './Different.tsx';
import { Quantities } from './Quantities.tsx';
import { Road } from './Road.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Taught } from './Taught.tsx';
import { Views } from './Views.tsx';
import { Voices } from './Voices.tsx';

interface Props {
  used: UsedPlay;
  afresh: () => void;
  /** Called when it is on the page, so that focus can go there. */
  onShown: () => void;
}

export { prepare } from './prepare.ts';

/**
 * A play told again when it has ended: the road and the roads not taken, what moved and where, what decided it, what each person would
 * say, and the pages behind it. No mark, no rank.
 *
 * Accessible means: a heading for each part; what is drawn stands in words beside it; what is dimmed is dimmed by its line as well as
 * by its tone, and never below the contrast of text.
 */
export function Debrief({ used, afresh, onShown }: Props) {
  useEffect(onShown, [onShown]);
  return (
    <>
      <Sheet href={styles} />
      {used.story ? <Ended story={used.story} used={used} afresh={afresh} /> : null}
    </>
  );
}

function Ended({ story, used, afresh }: Omit<Props, 'onShown'> & { story: Story }) {
  const { scenario, run, kept, plays, visits } = used;
  const told = useMemo(() => debriefOf(scenario, run), [scenario, run]);
  const { ending } = told;
  const last = visits.at(-1);
  /** Also where today's story no longer has the ending. */
  const isOver = kept?.end !== undefined;
  if (run.length === 0 || !last) return <Nothing address={visits[0].address} />;
  return (
    <section className="view debrief" aria-labelledby="looking-back" data-kind="cases">
      <header>
        <p className="eyebrow">
          <Mark kind="cases" />
          Looking back
        </p>
        <h2 id="looking-back" tabIndex={-1}>
          {ending ? `How it came to “${ending.title}”` : isOver ? 'As far as today’s story goes' : 'So far'}
        </h2>
        <p className="lead">{lead(told, kept?.end?.time)}</p>
      </header>
      <Changed told={used.told} />
      {ending ? (
        <div className="what-decided">
          <StoryHtml html={ending.debrief} />
          <h3>What it cost</h3>
          <StoryHtml html={ending.cost} />
        </div>
      ) : (
        <p>
          {isOver
            ? 'You came to an ending, and today’s story does not lead there on this road.'
            : 'The play is still under way.'}{' '}
          <a href={`#${last.address}`}>{isOver ? 'Play on from where it parts' : 'Go on with it'}</a>
        </p>
      )}
      <Road story={story} course={told.course} visits={visits} />
      <Decisive scenario={scenario} run={run} visits={visits} />
      <Quantities quantities={told.quantities} />
      <Voices voices={told.voices} />
      <Views heard={told.heard} unheard={told.unheard} />
      <Taught story={story} taught={told.taught} />
      {kept && <Different key={kept.id} kept={kept} scenario={scenario} />}
      <nav className="go-on" aria-label="What next">
        <button type="button" className="go" onClick={afresh}>
          Play again
        </button>
        <a href="#plays">{plays.length > 1 ? `Your ${counted(plays.length, 'play')}, side by side` : 'Your plays'}</a>
      </nav>
      <TakeAway story={story} run={run} kept={kept} />
    </section>
  );
}

function lead({ course: { made, chairs } }: Told, ended: string | undefined): string {
  const asked = chairs.filter(({ heard }) => heard).length;
  const when = ended === undefined ? '' : `, on ${longDate(ended.slice(0, 10))}`;
  const asking = asked > 0 ? `, and ${counted(asked, 'conversation')}` : '';
  return `${counted(made.length, 'decision')}${asking}${when}. There is no score: every ending cost somebody something.`.replace(
    /^./,
    (first) => first.toUpperCase(),
  );
}

function Nothing({ address }: { address: string }) {
  return (
    <section className="view" aria-labelledby="looking-back">
      <h2 id="looking-back" tabIndex={-1}>
        Nothing to look back on yet
      </h2>
      <p>
        You have not played this story in this browser. <a href={`#${address}`}>Begin it</a>
      </p>
    </section>
  );
}
