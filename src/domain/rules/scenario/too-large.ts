import { exploreOnce, MOST_STATES } from '../../scenario/explore.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';

/** What cannot be looked at in full cannot be proved. */
export function tooLarge(scenario: Scenario, file: string): Problem[] {
  if (exploreOnce(scenario).complete) return [];
  return [
    problem(
      'scenario-too-large',
      file,
      'the whole file',
      `Plays of this scenario can stand in more than ${MOST_STATES.toLocaleString('en-GB')} ways, and that is as many as we look at.`,
      'Use fewer quantities or fewer words for them, forget facts with `clears` once they have been looked back on, or make the story shorter.',
    ),
  ];
}
