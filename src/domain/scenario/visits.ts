import { offered, stateOf, type Run } from './play.ts';
import type { Scenario } from './scenario.ts';

/** One place that a play has come to, and what was done there. */
export interface Visit {
  /** The part of the page’s address that shows it: `at-corridor`; `at-corridor.2` when a play is there for the second time. */
  address: string;
  /** The step or ending. */
  place: string;
  /** The play up to here, with what was asked here. */
  run: Run;
  /** What was chosen here, if anything has been. */
  chosen?: string;
}

/** The places of a play in their order; the last is where it stands. The moves must be ones that the story has: see `replay`. */
export function visitsOf(scenario: Scenario, run: Run): [Visit, ...Visit[]] {
  const ends = [...run.entries()].flatMap(([i, { does }]) => (does === 'choose' ? [i] : []));
  const [first, ...rest] = [...ends, run.length];
  const visit = (end: number): Visit => {
    const here = run.slice(0, end);
    const chosen = run[end]?.what;
    const place = stateOf(scenario, here).at;
    return { address: `at-${place}`, place, run: here, ...(chosen !== undefined && { chosen }) };
  };
  return numbered([visit(first), ...rest.map(visit)]);
}

function numbered([first, ...rest]: [Visit, ...Visit[]]): [Visit, ...Visit[]] {
  const met = new Map([[first.place, 1]]);
  const others = rest.map((visit) => {
    const time = (met.get(visit.place) ?? 0) + 1;
    met.set(visit.place, time);
    return time === 1 ? visit : { ...visit, address: `${visit.address}.${time}` };
  });
  return [first, ...others];
}

/** The step or ending that an address names, whether a play has come there or not. */
export function placeIn(address: string): string | undefined {
  return /^at-([a-z][a-z0-9-]*)/.exec(address)?.[1];
}

/**
 * An id for a play whose choices stand in the order in which somebody has already seen them, under the words of another seed.
 * So a page can be sent with its first choices in some order, and the play that begins there keeps it.
 */
export function idInOrder(scenario: Scenario, run: Run, seed: string, newId: () => string): string {
  const order = (id: string): string =>
    offered(scenario, run, id)
      .map((choice) => choice.id)
      .join();
  const wanted = order(seed);
  let id = newId();
  // Of five choices there are 120 orders, so that this ends soon; a source of ids that never changes may not hold it up.
  for (let tries = 0; order(id) !== wanted && tries < 5000; tries += 1) id = newId();
  return id;
}
