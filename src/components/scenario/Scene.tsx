import { askable, conversationsLeft, heard, personCalled, textNow } from '../../domain/scenario/play.ts';
import { stepCalled } from '../../domain/scenario/state.ts';
import type { Visit } from '../../domain/scenario/visits.ts';
import { Mark } from '../marks/Mark.tsx';
import type { Act } from './acts.ts';
import { AskSomeone } from './AskSomeone.tsx';
import { Happened } from './Happened.tsx';
import { Onward } from './Onward.tsx';
import { People } from './People.tsx';
import { Standing } from './Standing.tsx';
import { StoryHtml } from './StoryHtml.tsx';
import type { UsedPlay } from './use-play.ts';
import { Ways } from './Ways.tsx';

interface Props {
  used: UsedPlay;
  visit: Visit;
  /** Before that, links hold what is pressed. */
  hydrated: boolean;
  /** The choice or person that waits for the story. */
  waitsFor: string | undefined;
  onAct: (act: Act) => void;
  afresh: () => void;
}

/**
 * One step: what came of the last choice, then the scene, what somebody has said who was asked, and what one can do. Who is there
 * and how things stand is in the margin.
 */
export function Scene({ used, visit, hydrated, waitsFor, onAct, afresh }: Props) {
  const { scenario } = used;
  const { run, place } = visit;
  const step = stepCalled(scenario, place);
  if (step === undefined) return null;
  const act = (does: Act['does'], what: string): void => onAct({ from: visit, does, what });
  return (
    <section className="view scene" aria-labelledby="scene" data-kind="cases">
      <div className="telling">
        <Happened scenario={scenario} run={run} />
        <header>
          <p className="eyebrow">
            <Mark kind="cases" />
            {step.when}
          </p>
          <h2 id="scene" tabIndex={-1}>
            {step.title}
          </h2>
        </header>
        {textNow(scenario, run).map((html, i) => (
          <StoryHtml key={i} html={html} />
        ))}
        {heard(scenario, run).map(({ person, text }) => (
          <div className="heard" key={person}>
            <h3 tabIndex={-1}>You ask {personCalled(scenario, person)?.name}</h3>
            <StoryHtml html={text} />
          </div>
        ))}
        <Ways {...{ used, visit, hydrated, waitsFor }} onChoose={(choice) => act('choose', choice)} />
        {hydrated && <Onward {...{ used, visit, afresh }} />}
      </div>
      <aside className="margin" aria-label="Who is here, and how things stand">
        <People people={step.present.flatMap((id) => personCalled(scenario, id) ?? [])} />
        {scenario.conversations > 0 && (
          <AskSomeone
            people={askable(scenario, run)}
            left={conversationsLeft(scenario, run)}
            hydrated={hydrated}
            onAsk={(person) => act('ask', person)}
          />
        )}
        <Standing scenario={scenario} run={run} />
      </aside>
    </section>
  );
}
