/** Where all assessments are listed, from the root of the site. */
export const ASSESSMENTS_PATH = '/assessments/';

/** The promised address of an assessment, from the root of the site and without a base path. */
export function assessmentPath(id: string): string {
  return `${ASSESSMENTS_PATH}${id}/`;
}

/** Where whoever runs an assessment with others does so, from the root of the site. */
export function deskPath(id: string): string {
  return `${assessmentPath(id)}together/`;
}

/** The part of an assessment's page that shows what one attempt says: `results/a1`. An `attempt` has no `/` in its id. */
export function resultsPart(attempt: string): string {
  return `results/${attempt}`;
}

/** The part that takes up one attempt that is not finished, where it was left: `go-on/a1`. */
export function goOnPart(attempt: string): string {
  return `go-on/${attempt}`;
}

/** The attempt that a part of an address takes up, if it does. */
export function goesOnWith(part: string): string | undefined {
  const [name, attempt] = partAndWhich(part);
  return name === 'go-on' ? attempt : undefined;
}

/** Whether a part of an address is a code that somebody was sent. */
export function isCode(part: string): boolean {
  return /^JU\d/.test(part);
}

/** A part of a page and, after `/`, which one of its kind: both of `results/a1`, the first of `plan`. */
export function partAndWhich(part: string): [part: string, which: string | undefined] {
  const [name = '', which] = part.split('/');
  return [name, which];
}

/**
 * The steps that an address asks for with `?only=`, given what stands after it: one name, or several with commas between
 * them; in the order of the form. Names that no step has are passed over, and an address that names none asks for all.
 */
export function stepsAsked<S extends { id: string }>(steps: readonly S[], only: string): readonly S[] {
  const names = new Set(only.split(','));
  const asked = steps.filter(({ id }) => names.has(id));
  return asked.length > 0 ? asked : steps;
}

/** The address that asks for some steps alone; for all of them where none are named. */
export function partsPath(assessment: string, steps: readonly string[]): string {
  return `${assessmentPath(assessment)}${steps.length > 0 ? `?only=${steps.join(',')}` : ''}`;
}
