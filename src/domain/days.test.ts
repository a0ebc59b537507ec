import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isDay, longDate, monthOf, workingDay } from './days.ts';

test.each([
  ['2026-11-23', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-11-23T10:00', false],
  ['23/11/2026', false],
  ['', false],
])('knows whether the calendar has %j', (text, has) => {
  expect(isDay(text)).toBe(has);
});

test.each([
  ['2026-11-23', 28, '2026-12-21'],
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-01-01', -1, '2025-12-31'],
])('counts from %s by %i days', (day, days, then) => {
  expect(addDays(day, days)).toBe(then);
});

test.each([
  ['2026-11-27', '2026-11-27'],
  ['2026-11-28', '2026-11-30'],
  ['2026-11-29', '2026-11-30'],
])('moves %s off a week-end to %s', (day, then) => {
  expect(workingDay(day)).toBe(then);
});

test('reaches no week-end from any day', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('2000-01-01', n));
  fc.assert(
    fc.property(days, (day) => {
      expect(isDay(day)).toBe(true);
      expect([0, 6]).not.toContain(new Date(workingDay(day)).getUTCDay());
    }),
  );
});

test('writes a day out', () => {
  expect(longDate('2026-11-03')).toBe('3 November 2026');
  expect(monthOf('2026-11-03')).toBe('Nov 2026');
});
