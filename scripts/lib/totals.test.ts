import { expect, test } from 'vitest';
import { addTotals, playwrightTotals, totalsLine, vitestTotals } from './totals.mjs';

test('adds up what both runners report', () => {
  const unit = vitestTotals({ numPassedTests: 210, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2 });
  const browser = playwrightTotals({ stats: { expected: 40, unexpected: 2, flaky: 1, skipped: 4, duration: 9.5 } });
  expect(addTotals([unit, browser], true)).toEqual({ passed: 251, failed: 2, skipped: 7 });
});

test('a report that was never written counts nothing', () => {
  expect(addTotals([vitestTotals(undefined), playwrightTotals('')], false)).toEqual({
    passed: 0,
    failed: 0,
    skipped: 0,
  });
});

test('a stage that broke without a failed test counts as one failure', () => {
  expect(addTotals([vitestTotals({ numPassedTests: 210 })], true)).toEqual({ passed: 210, failed: 1, skipped: 0 });
});

test('the last line reads as test runners’ closing lines do', () => {
  expect(totalsLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped');
});
