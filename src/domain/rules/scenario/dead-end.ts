import { exploreOnce } from '../../scenario/explore.ts';
import { deadEnds } from '../../scenario/paths.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';
import { onePlay, standing } from './say.ts';

/** A reader would be left in a room without a door. */
export function deadEnd(scenario: Scenario, file: string): Problem[] {
  const exploration = exploreOnce(scenario);
  if (!exploration.complete) return [];
  const stuck = deadEnds(exploration);
  return scenario.steps.flatMap(({ id: step, choices }) => {
    const node = stuck.find(({ state }) => state.at === step);
    if (node === undefined) return [];
    const tests = choices.flatMap((choice) => choice.if);
    return [
      problem(
        'dead-end',
        file,
        `steps.${step}.choices`,
        `A play can come to the step "${step}" and find nothing to choose: ${standing(scenario, node.state, tests)}. ${onePlay(exploration, node)}`,
        'Add a choice without `if`, or one whose `if` holds then.',
      ),
    ];
  });
}
