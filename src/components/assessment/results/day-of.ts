import type { Attempt } from '../../../domain/assessment/attempt.ts';
import { dayAmong } from '../../record/day-among.ts';
import { localDay } from '../../record/when.ts';

type Timed = Pick<Attempt, 'completed' | 'lastChanged'>;

/** The day of an attempt, where the reader is: when it was finished, or when it was last changed. */
export function dayOf(attempt: Timed): string {
  return localDay(momentOf(attempt));
}

/** The same among others; the time stands beside the day where two are of one day. */
export function dayOfAmong(attempt: Timed, all: readonly Timed[]): string {
  return dayAmong(momentOf(attempt), all.map(momentOf));
}

function momentOf({ completed, lastChanged }: Timed): string {
  return completed ?? lastChanged;
}
