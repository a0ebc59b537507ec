import { courseOf } from '../../domain/scenario/course.ts';
import type { Run } from '../../domain/scenario/play.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { Changes } from './Changes.tsx';
import { StoryHtml } from './StoryHtml.tsx';

interface Props {
  scenario: Scenario;
  run: Run;
}

/** What came of the last choice: as story first, then what it moved. Nothing at the first step. */
export function Happened({ scenario, run }: Props) {
  const made = courseOf(scenario, run).made.at(-1);
  if (made === undefined) return null;
  return (
    <div className="happened">
      <h2 tabIndex={-1}>
        <small>You chose: </small>
        {made.choice.label}
      </h2>
      <StoryHtml html={made.choice.happens} />
      <Changes changes={made.changes} />
    </div>
  );
}
