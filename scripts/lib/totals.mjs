/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 */

/**
 * What vitest's JSON report says. A report that was never written says nothing was run.
 *
 * @param {unknown} report
 * @returns {Totals}
 */
export function vitestTotals(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = numbersOf(report);
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests ?? 0,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}

/**
 * What Playwright's JSON report says. A flaky test passed in the end.
 *
 * @param {unknown} report
 * @returns {Totals}
 */
export function playwrightTotals(report) {
  const stats = report && typeof report === 'object' && 'stats' in report ? report.stats : undefined;
  const { expected, flaky, unexpected, skipped } = numbersOf(stats);
  return { passed: (expected ?? 0) + (flaky ?? 0), failed: unexpected ?? 0, skipped: skipped ?? 0 };
}

/**
 * The total of all reports. A stage that broke without a failed test, such as a build, counts as one failure, so that
 * the last line never looks green when the run was not.
 *
 * @param {Totals[]} reports
 * @param {boolean} broken
 * @returns {Totals}
 */
export function addTotals(reports, broken) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of reports) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return broken && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
}

/** @param {Totals} totals */
export function totalsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * @param {unknown} value
 * @returns {Record<string, number | undefined>}
 */
function numbersOf(value) {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, n]) => typeof n === 'number'));
}
