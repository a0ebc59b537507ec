import type { Assessment } from './assessment.ts';
import { askedOf, type KeptRequest } from './requests.ts';
import { spreadOf, type Shown } from './spread.ts';

/** What colleagues answered about one attempt, of the newest request of which enough has come back to be shown. */
export function seenOf(assessment: Assessment, requests: readonly KeptRequest[], attempt: string): Shown | undefined {
  return requests
    .filter((request) => request.attempt === attempt)
    .map(({ steps, views }) => spreadOf(askedOf(assessment, steps), 'colleague', views))
    .find((spread) => spread.status === 'shown');
}
