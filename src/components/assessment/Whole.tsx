import { use, type ReactNode } from 'react';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { wholeAssessment } from './whole.ts';

/** Waits for the whole of an assessment and hands it to what is shown. */
export function Whole({ id, children }: { id: string; children: (assessment: Assessment) => ReactNode }) {
  return children(use(wholeAssessment(id)));
}
