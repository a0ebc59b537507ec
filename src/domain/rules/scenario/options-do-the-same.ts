import { exploreOnce } from '../../scenario/explore.ts';
import { twins } from '../../scenario/fairness.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';
import { placeOf } from './say.ts';

/** A decision between two words for one thing is none. */
export function optionsDoTheSame(scenario: Scenario, file: string): Problem[] {
  return twins(exploreOnce(scenario)).map(({ step, one, other }) =>
    problem(
      'options-do-the-same',
      file,
      placeOf(step, other),
      `The choices "${one.id}" and "${other.id}" of step "${step.id}" set, move and lead to exactly the same.`,
      'Let them differ in `sets`, `moves` or `to`, or make one choice of them.',
    ),
  );
}
