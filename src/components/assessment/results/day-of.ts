import type { Attempt } from '../../../domain/assessment/attempt.ts';
import { localDay } from '../../record/when.ts';

/** The day of an attempt, where the reader is: when it was finished, or when it was last changed. */
export function dayOf({ completed, lastChanged }: Pick<Attempt, 'completed' | 'lastChanged'>): string {
  return localDay(completed ?? lastChanged);
}
