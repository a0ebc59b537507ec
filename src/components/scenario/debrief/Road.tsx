import type { Course, Made } from '../../../domain/scenario/course.ts';
import { personCalled } from '../../../domain/scenario/play.ts';
import type { Visit } from '../../../domain/scenario/visits.ts';
import { listed } from '../../../domain/sentences.ts';
import { Changes } from '../Changes.tsx';
import { StoryHtml } from '../StoryHtml.tsx';
import type { Story } from '../use-story.ts';
import { PlayAgain } from './PlayAgain.tsx';
import { TaughtLink } from './TaughtLink.tsx';

interface Props {
  story: Story;
  course: Course;
  /** Where each decision can be played again from. Left out, there is no such link. */
  visits?: readonly Visit[];
}

/**
 * The road taken, drawn as one line from decision to decision, with the roads not taken leaving it in dashes. It is a list, because a
 * way through a story is one: the same order for eyes, ears and paper.
 */
export function Road({ story, course: { made, ending }, visits = [] }: Props) {
  return (
    <>
      <h3 id="road">The road you took, and those you did not</h3>
      <ol className="road" aria-labelledby="road">
        {made.map((decision, i) => (
          <Decision key={i} {...{ story, decision }} address={visits[i]?.address} />
        ))}
        {ending && (
          <li className="road-end">
            <div>
              <p className="when">How it ended</p>
              <h4>{ending.title}</h4>
            </div>
          </li>
        )}
      </ol>
    </>
  );
}

function Decision({ story, decision, address }: { story: Story; decision: Made; address: string | undefined }) {
  const { step, choice, changes, became, ceased, others, asked } = decision;
  const names = asked.flatMap((id) => personCalled(story.scenario, id)?.name ?? []);
  return (
    <li>
      <div className="taken">
        <p className="when">{step.when}</p>
        <h4>{step.title}</h4>
        {names.length > 0 && <p className="soft">First you asked {listed(names)}.</p>}
        <p>
          <span className="soft">You chose: </span>
          <b>{choice.label}</b>
        </p>
        <Changes changes={changes} />
        {[...became, ...ceased.map((means) => `No longer so: ${means}`)].map((means) => (
          <p key={means} className="means">
            {means}
          </p>
        ))}
        <div className="why">
          <StoryHtml html={choice.why} />
          <p>
            <TaughtLink page={story.pages[choice.teaches]} name={choice.teaches} />
          </p>
        </div>
        <PlayAgain address={address} title={step.title} />
      </div>
      {others.length > 0 && (
        <ul className="not-taken" aria-label="Roads you did not take here">
          {others.map(({ choice: other, to }) => (
            <li key={other.id}>
              {other.label} <small>It would have led to “{to.title}”.</small>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
