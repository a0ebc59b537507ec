import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';

const FEWEST = 3;

/** Two endings are a right one and a wrong one. */
export function tooFewEndings({ endings }: Scenario, file: string): Problem[] {
  if (endings.length >= FEWEST) return [];
  return [
    problem(
      'too-few-endings',
      file,
      'endings',
      `The scenario has ${endings.length === 1 ? 'one ending' : `${endings.length} endings`}, and ${FEWEST} is the least.`,
      'Add an ending in which something was gained and something lost.',
    ),
  ];
}
