const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** 23 November 2026. */
export function longDate(iso: string): string {
  return DAY.format(new Date(iso));
}

/** Nov 2026. */
export function monthOf(iso: string): string {
  return MONTH.format(new Date(iso));
}
