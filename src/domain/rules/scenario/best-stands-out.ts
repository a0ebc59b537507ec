import { decisionsOf, isSound, type Decision } from '../../scenario/fairness.ts';
import { exploreOnce } from '../../scenario/explore.ts';
import type { Choice, Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';

/** With fewer decisions that have a best choice, more than half of them is no pattern. */
const FEWEST = 4;

/**
 * A reader who learns that the long one, or the first one, is right has learned nothing else. The best choice is the one after
 * which plays by lot come to better endings; it may be the longest, or stand first, at half of the decisions and no more.
 */
export function bestStandsOut(scenario: Scenario, file: string): Problem[] {
  const exploration = exploreOnce(scenario);
  if (!isSound(exploration)) return [];
  const decisions = decisionsOf(exploration).filter(({ best }) => best !== undefined);
  return [
    ...mostly(
      decisions,
      ({ longest }) => longest,
      'best-mostly-longest',
      'has the longest label',
      'Shorten some of them, or say more in a choice beside them:',
      file,
    ),
    ...mostly(
      decisions,
      ({ options }) => options[0],
      'best-mostly-first',
      'stands first',
      'Write some of them in another place:',
      file,
    ),
  ];
}

function mostly(
  decisions: readonly Decision[],
  telling: (decision: Decision) => Choice | undefined,
  id: string,
  how: string,
  fix: string,
  file: string,
): Problem[] {
  const told = decisions.filter((decision) => telling(decision) === decision.best);
  if (decisions.length < FEWEST || told.length * 2 <= decisions.length) return [];
  const named = told.map(({ step, best }) => `${step.id}.${best?.id}`).join(', ');
  return [
    problem(
      id,
      file,
      'steps',
      `The choice that leads to the best endings ${how} at ${told.length} of ${decisions.length} decisions.`,
      `${fix} ${named}.`,
    ),
  ];
}
