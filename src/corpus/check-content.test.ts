import { expect, test } from 'vitest';
import { todayIso } from './check-content.ts';

test('writes today as year, month and day', () => {
  expect(todayIso(new Date('2026-03-09T12:00:00Z'))).toBe('2026-03-09');
});
