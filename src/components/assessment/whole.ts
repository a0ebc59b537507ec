import type { Assessment } from '../../domain/assessment/assessment.ts';
import { assessmentPath } from '../../domain/assessment/address.ts';
import { href } from '../href.ts';

const fetched = new Map<string, Promise<Assessment>>();

/** The whole of an assessment, fetched once. Rejects without a connection, and tries again the next time it is asked for. */
export function wholeAssessment(id: string): Promise<Assessment> {
  const known = fetched.get(id) ?? fetchWhole(id);
  fetched.set(id, known);
  return known;
}

async function fetchWhole(id: string): Promise<Assessment> {
  try {
    const response = await fetch(href(`${assessmentPath(id)}whole.json`));
    if (!response.ok) throw new Error(`The assessment could not be fetched: ${response.status}.`);
    return (await response.json()) as Assessment;
  } catch (error) {
    fetched.delete(id);
    throw error;
  }
}
