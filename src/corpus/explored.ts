import { exploreOnce } from '../domain/scenario/explore.ts';
import { longestPlay } from '../domain/scenario/paths.ts';
import type { Run } from '../domain/scenario/play.ts';
import { playTo } from '../domain/scenario/play-to.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';

/** What pages say of a scenario that only somebody knows who has explored every state of it. */
export interface Explored {
  /** How many choices the longest play has, or how many steps there are where no play is the longest. */
  decisions: number;
  /** By step, a play that comes to it: empty where none does. */
  ways: Readonly<Record<string, Run>>;
}

/** Of the process and not of this module: Node loads it for the content rules, and Astro once more for the pages. */
const known = ((globalThis as Record<symbol, unknown>)[Symbol.for('joined-up.explored')] ??= new Map()) as Map<
  string,
  { written: string; explored: Explored }
>;

/**
 * Remembered, because the content rules have explored a story before its pages ask, and to explore it again would take as long as
 * the proof.
 */
export function exploredOf(scenario: Scenario): Explored {
  const written = JSON.stringify(scenario);
  const before = known.get(scenario.id);
  if (before?.written === written) return before.explored;
  const explored = {
    decisions: longestPlay(exploreOnce(scenario)) ?? scenario.steps.length,
    ways: Object.fromEntries(scenario.steps.map(({ id }) => [id, playTo(scenario, id) ?? []])),
  };
  known.set(scenario.id, { written, explored });
  return explored;
}
