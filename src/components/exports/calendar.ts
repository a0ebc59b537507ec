import { createEvents, type DateArray } from 'ics';
import { addDays, isDay } from '../../domain/days.ts';
import type { Reminder } from '../../domain/assessment/reminders.ts';

export const CALENDAR_TYPE = 'text/calendar;charset=utf-8';

/**
 * Reminders as one calendar file: all-day events that leave the day free, with an alarm at nine in the morning. The same
 * plan keeps its UID, so a calendar replaces what it had. `undefined` where the library refuses, or there is nothing to remind of.
 */
export function calendarFile(reminders: readonly Reminder[]): string | undefined {
  const dated = reminders.filter(({ day }) => isDay(day));
  if (dated.length === 0) return undefined;
  const { value } = createEvents(
    dated.map(({ uid, title, description, day, address }) => ({
      uid,
      title,
      description: `${description}\n${address}`,
      start: dateOf(day),
      end: dateOf(addDays(day, 1)),
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
      alarms: [{ action: 'display', description: 'Reminder', trigger: { hours: 9, before: false } }],
    })),
    { productId: '-//Joined Up//Exercises//EN', calName: 'Joined Up' },
  );
  return value ?? undefined;
}

function dateOf(day: string): DateArray {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
