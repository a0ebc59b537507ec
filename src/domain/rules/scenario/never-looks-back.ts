import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';

/** Without history a scenario is a quiz: what one did at the first step must matter at a later one. */
export function neverLooksBack({ steps }: Scenario, file: string): Problem[] {
  const looksBack = steps.some(({ choices }) =>
    choices.some((choice) => choice.if.length > 0 || choice.ways.some(({ if: tests }) => tests.length > 0)),
  );
  if (looksBack) return [];
  return [
    problem(
      'never-looks-back',
      file,
      'steps',
      'No choice depends on what was chosen before: none has an `if`, and none leads to different places.',
      'Give a later choice an `if`, or ways in its `to`, that test a fact or a quantity which an earlier choice changed.',
    ),
  ];
}
