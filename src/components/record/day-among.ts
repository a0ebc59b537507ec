import { localDay, localMoment } from './when.ts';

const SECONDS = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/**
 * A day, and the time too where another of these moments is of the same day: `3 May 2026, 14:02`. Two of one minute have
 * seconds. The moment itself may be among them.
 */
export function dayAmong(moment: string, all: readonly string[]): string {
  const others = all.filter((one) => one !== moment);
  const isTold = (words: (moment: string) => string): boolean => !others.some((one) => words(one) === words(moment));
  if (isTold(localDay)) return localDay(moment);
  return isTold(localMoment) ? localMoment(moment) : `${localDay(moment)}, ${SECONDS.format(new Date(moment))}`;
}
