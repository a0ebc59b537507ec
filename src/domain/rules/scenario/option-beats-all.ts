import { exploreOnce } from '../../scenario/explore.ts';
import { decisionsOf } from '../../scenario/fairness.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { problem, warning, type Problem } from '../../problem.ts';
import { placeOf } from './say.ts';

/**
 * A choice that is worse than its neighbours at nothing costs nobody anything, and a reader sees that it is the right one. At
 * one step it is a warning; at more than half of the decisions, from two on, the scenario is a test of reading, not of judgement.
 */
export function optionBeatsAll(scenario: Scenario, file: string): Problem[] {
  const decisions = decisionsOf(exploreOnce(scenario));
  const found = decisions.flatMap(({ step, beatsAll }) => (beatsAll ? [{ step, choice: beatsAll }] : []));
  const single = found.map(({ step, choice }) =>
    warning(
      'option-beats-all',
      file,
      placeOf(step, choice),
      `The choice "${choice.id}" of step "${step.id}" beats every other one there: on no quantity does it do worse.`,
      'Let it cost something in `moves`, or let another choice be better at something.',
    ),
  );
  if (found.length < 2 || found.length * 2 <= decisions.length) return single;
  return [
    problem(
      'one-option-mostly-beats-all',
      file,
      'steps',
      `At ${found.length} of ${decisions.length} decisions one choice beats every other one on all quantities: ${found.map(({ step, choice }) => `${step.id}.${choice.id}`).join(', ')}.`,
      'Let them cost something in `moves`, or let another choice be better at something, until it is half of the decisions at most.',
    ),
    ...single,
  ];
}
