/** Where all scenarios are listed, from the root of the site. */
export const SCENARIOS_PATH = '/scenarios/';

/** The promised address of a scenario, from the root of the site and without a base path. */
export function scenarioPath(id: string): string {
  return `${SCENARIOS_PATH}${id}/`;
}

/** The booklet of a scenario: the same story without a script and on paper. */
export function bookletPath(id: string): string {
  return `${scenarioPath(id)}booklet/`;
}

/** What whoever runs it on paper has beside them: where everything leads, and why. */
export function keyPath(id: string): string {
  return `${scenarioPath(id)}key/`;
}

/** The scenario with a room, for a projector. */
export function roomPath(id: string): string {
  return `${scenarioPath(id)}room/`;
}

/** Where a paragraph of the booklet stands in its page. */
export function paragraphId(number: number): string {
  return `turn-${number}`;
}
