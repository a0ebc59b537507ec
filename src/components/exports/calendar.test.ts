import { expect, test } from 'vitest';
import type { Reminder } from '../../domain/assessment/reminders.ts';
import { calendarFile } from './calendar.ts';

const reminder: Reminder = {
  uid: 'plan-p1@joined-up',
  title: 'Look back: Building trust; listening',
  description:
    'When a date slips, then I will ring them before noon, every time, whoever has to hear it.\nTo talk to: Dee',
  day: '2026-12-31',
  address: 'https://x.example/assessments/skills/',
};

/** Unfolded lines, as RFC 5545 says in section 3.1. */
function linesOf(reminders: readonly Reminder[]): string[] {
  return calendarFile(reminders)!.replaceAll('\r\n ', '').replaceAll('\r\n\t', '').split('\r\n');
}

test('writes one all-day event that leaves the day free', () => {
  const lines = linesOf([reminder]);
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:plan-p1@joined-up',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]),
  );
});

test('escapes what calendars would take for something else', () => {
  expect(linesOf([reminder])).toContain('SUMMARY:Look back: Building trust\\; listening');
  expect(linesOf([reminder])).toContain(
    'DESCRIPTION:When a date slips\\, then I will ring them before noon\\, every time\\, whoever has to hear it.\\n' +
      'To talk to: Dee\\nhttps://x.example/assessments/skills/',
  );
});

test('lets no text add lines of its own', () => {
  const lines = linesOf([{ ...reminder, title: 'Look back\r\nATTENDEE:mailto:x@x.example' }]);
  expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
});

test('reminds at nine in the morning of the day', () => {
  const lines = linesOf([reminder]);
  expect(lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM'))).toEqual([
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Reminder',
    'TRIGGER:PT9H',
  ]);
});

test('folds lines at 75 bytes', () => {
  const bytes = calendarFile([reminder])!
    .split('\r\n')
    .map((line) => Buffer.byteLength(line));
  expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
});

test('holds several reminders, each with its own name', () => {
  const uids = linesOf([reminder, { ...reminder, uid: 'plan-p2@joined-up' }]).filter((line) => line.startsWith('UID'));
  expect(uids).toEqual(['UID:plan-p1@joined-up', 'UID:plan-p2@joined-up']);
});

test('makes no file where there is nothing to remind of, or a day that is none', () => {
  expect(calendarFile([])).toBeUndefined();
  expect(calendarFile([{ ...reminder, day: '2026-13-45' }])).toBeUndefined();
});
