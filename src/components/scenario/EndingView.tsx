import { textNow } from '../../domain/scenario/play.ts';
import type { Ending } from '../../domain/scenario/scenario.ts';
import type { Visit } from '../../domain/scenario/visits.ts';
import { Mark } from '../marks/Mark.tsx';
import { Happened } from './Happened.tsx';
import { Standing } from './Standing.tsx';
import { StoryHtml } from './StoryHtml.tsx';
import type { UsedPlay } from './use-play.ts';

interface Props {
  used: UsedPlay;
  visit: Visit;
  ending: Ending;
  afresh: () => void;
}

/** How it ends: what came of the last choice, the ending as story, and what it cost. Looking back is one step further. */
export function EndingView({ used: { scenario, visits }, visit, ending, afresh }: Props) {
  const before = visits.at(-2);
  return (
    <section className="view scene" aria-labelledby="scene" data-kind="cases">
      <div className="telling">
        <Happened scenario={scenario} run={visit.run} />
        <header>
          <p className="eyebrow">
            <Mark kind="cases" />
            How it ends
          </p>
          <h2 id="scene" tabIndex={-1}>
            {ending.title}
          </h2>
        </header>
        {textNow(scenario, visit.run).map((html, i) => (
          <StoryHtml key={i} html={html} />
        ))}
        <h3>What it cost</h3>
        <StoryHtml html={ending.cost} />
        <p className="go-on">
          <a className="go" href="#debrief">
            Look back on it
          </a>
          {before && <a href={`#${before.address}`}>Back</a>}
          <button type="button" className="as-link" onClick={afresh}>
            Play again
          </button>
        </p>
      </div>
      <aside className="margin" aria-label="How things stand">
        <Standing scenario={scenario} run={visit.run} />
      </aside>
    </section>
  );
}
