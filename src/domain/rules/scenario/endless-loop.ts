import { exploreOnce } from '../../scenario/explore.ts';
import { goingRound } from '../../scenario/paths.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';
import { onePlay } from './say.ts';

/** Going round in a circle is allowed as long as a reader can leave it. */
export function endlessLoop(scenario: Scenario, file: string): Problem[] {
  const exploration = exploreOnce(scenario);
  if (!exploration.complete) return [];
  const [first, ...others] = goingRound(exploration);
  if (first === undefined) return [];
  const steps = [...new Set([first, ...others].map(({ state }) => state.at))];
  return [
    problem(
      'endless-loop',
      file,
      `steps.${first.state.at}`,
      `From here on a play goes round for ever and comes to no ending: ${steps.join(', ')}. ${onePlay(exploration, first)}`,
      'Lead a choice of one of these steps on to another step or to an ending.',
    ),
  ];
}
