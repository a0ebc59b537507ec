const MILLISECONDS = 86_400_000;

/** Whether a text is a day that the calendar has: `2026-02-28`, but not `2026-02-30`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** An ISO day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS).toISOString().slice(0, 10);
}

/** The day itself, or the Monday after it if it is a Saturday or Sunday. */
export function workingDay(day: string): string {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** 23 November 2026. */
export function longDate(iso: string): string {
  return LONG.format(new Date(iso));
}

/** Nov 2026. */
export function monthOf(iso: string): string {
  return SHORT.format(new Date(iso));
}
