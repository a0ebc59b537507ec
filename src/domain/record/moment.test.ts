import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DATE, justAfter, MOMENT } from './moment.ts';

test('knows exactly the days of the calendar from 2000 to 2999', () => {
  const years = [2000, 2023, 2024, 2096, 2100, 2400, 2800, 2900, 2999];
  const two = (n: number): string => String(n).padStart(2, '0');
  for (const year of years) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const at = new Date(Date.UTC(year, month - 1, day));
        const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
        expect(DATE.test(`${year}-${two(month)}-${two(day)}`), `${year}-${month}-${day}`).toBe(exists);
      }
    }
  }
});

test('knows every moment that a clock of this millennium writes, and puts them in order as text', () => {
  const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      expect(a.toISOString()).toMatch(MOMENT);
      expect(a.toISOString() < b.toISOString()).toBe(a.getTime() < b.getTime());
    }),
  );
});

test.each([
  '1999-12-31T23:59:59.999Z',
  '3000-01-01T00:00:00.000Z',
  '2026-05-01T10:00:00Z',
  '2026-05-01T24:00:00.000Z',
  '2026-05-01 10:00:00.000Z',
  '+002026-05-01T10:00:00.000Z',
])('does not take %s for a moment', (text) => {
  expect(text).not.toMatch(MOMENT);
});

test('is one millisecond later, over the end of a year too', () => {
  expect(justAfter('2026-12-31T23:59:59.999Z')).toBe('2027-01-01T00:00:00.000Z');
});

test('nothing is later than the last moment that can be written', () => {
  expect(justAfter('2999-12-31T23:59:59.999Z')).toBe('2999-12-31T23:59:59.999Z');
});
