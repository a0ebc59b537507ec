import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { FILE_LIMITS, readRecordFile, refusedForSize } from '../../../src/domain/record/file.ts';
import { RECORD_KIND_NAMES } from '../../../src/domain/record/kinds.ts';
import { current, mergeLogs, type Log } from '../../../src/domain/record/log.ts';
import { shareOfFile } from '../../../src/domain/record/file-share.ts';
import { whatCounts } from '../../../src/domain/record/what-counts.ts';
import { recordFile } from '../../../src/domain/record/write-file.ts';
import { log } from './arbitraries.ts';
import { at, planOf } from '../../../src/domain/record/record.examples.ts';

// A busy machine needs longer than the five seconds that a test has.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 2000 };
const shown = (of: Log) => RECORD_KIND_NAMES.map((kind) => current(of, kind));

test('what counts shows the same as all of it', () => {
  fc.assert(
    fc.property(log, (all) => {
      expect(shown(whatCounts(all))).toEqual(shown(all));
      expect(whatCounts(whatCounts(all))).toEqual(whatCounts(all));
    }),
    RUNS,
  );
});

test('what counts merges with another log as all of it would, in either order', () => {
  const elsewhere = log.map((of) => of.map((entry) => ({ ...entry, id: `there-${entry.id}` })));
  fc.assert(
    fc.property(log, elsewhere, (mine, theirs) => {
      const whole = shown(mergeLogs(mine, theirs));
      expect(shown(mergeLogs(whatCounts(mine), theirs))).toEqual(whole);
      expect(shown(mergeLogs(theirs, whatCounts(mine)))).toEqual(whole);
      expect(shown(mergeLogs(whatCounts(mine), whatCounts(theirs)))).toEqual(whole);
    }),
    RUNS,
  );
});

test('a record that has been written over more often than a file may hold is brought back from its copy', () => {
  const then = (i: number): string => `then-${i}`;
  const long = Array.from({ length: FILE_LIMITS.entries + 1 }, (_, i) => ({
    ...planOf('p', i % 1000),
    id: `e${i}`,
    time: new Date(Date.UTC(2026, 4, 1) + i).toISOString(),
    body: { ...(planOf('p').body as object), then: then(i) },
  }));
  expect(readRecordFile(recordFile(long, [], at(9)))).toMatchObject({ status: 'refused' });
  const copy = recordFile(whatCounts(long), [], at(9), 0);
  const back = readRecordFile(copy);
  if (back.status === 'refused') expect.unreachable(back.words);
  expect(current(back.entries, 'plan').map(({ body }) => body.then)).toEqual([then(FILE_LIMITS.entries)]);
});

test('a share of at most one is a file that can be brought back', () => {
  const text = 'é’😀a'.repeat(FILE_LIMITS.length / 10);
  expect(shareOfFile(text, 0)).toBe(1);
  expect(new TextEncoder().encode(text)).toHaveLength(FILE_LIMITS.length);
  expect(refusedForSize(FILE_LIMITS.length)).toBeUndefined();
  expect(shareOfFile(`${text}a`, 0)).toBeGreaterThan(1);
  expect(shareOfFile('', FILE_LIMITS.entries + 1)).toBeGreaterThan(1);
});
