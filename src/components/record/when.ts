const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** `14:02` today, `3 May 2026` before, by the clock and the calendar of the device. */
export function timeOrDay(moment: string, now: Date): string {
  const at = new Date(moment);
  return at.toDateString() === now.toDateString() ? TIME.format(at) : DAY.format(at);
}

/** `3 May 2026, 14:02`, where the person is. */
export function localMoment(moment: string): string {
  const at = new Date(moment);
  return `${DAY.format(at)}, ${TIME.format(at)}`;
}

/** `3 May 2026`, where the person is. */
export function localDay(moment: string): string {
  return DAY.format(new Date(moment));
}
