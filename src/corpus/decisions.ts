import { exploreOnce } from '../domain/scenario/explore.ts';
import { longestPlay } from '../domain/scenario/paths.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';

/** Of the process and not of this module: Node loads it for the content rules, and Astro once more for the pages. */
const known = ((globalThis as Record<symbol, unknown>)[Symbol.for('joined-up.decisions')] ??= new Map()) as Map<
  string,
  { written: string; decisions: number }
>;

/**
 * How many choices the longest play of a scenario has, or its steps where no play is the longest. Remembered, because the content
 * rules have explored a story before its page asks, and to explore it again would take as long as the proof.
 */
export function decisionsIn(scenario: Scenario): number {
  const written = JSON.stringify(scenario);
  const before = known.get(scenario.id);
  if (before?.written === written) return before.decisions;
  const decisions = longestPlay(exploreOnce(scenario)) ?? scenario.steps.length;
  known.set(scenario.id, { written, decisions });
  return decisions;
}
