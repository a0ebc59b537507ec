/** Where all scenarios are listed, from the root of the site. */
export const SCENARIOS_PATH = '/scenarios/';

/** The promised address of a scenario, from the root of the site and without a base path. */
export function scenarioPath(id: string): string {
  return `${SCENARIOS_PATH}${id}/`;
}
