/** Where all assessments are listed, from the root of the site. */
export const ASSESSMENTS_PATH = '/assessments/';

/** The promised address of an assessment, from the root of the site and without a base path. */
export function assessmentPath(id: string): string {
  return `${ASSESSMENTS_PATH}${id}/`;
}
