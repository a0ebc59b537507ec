import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { canonical } from '../../../src/domain/record/canonical.ts';
import { FILE_LIMITS, readRecordFile, type ReadFile } from '../../../src/domain/record/file.ts';
import { recordFile } from '../../../src/domain/record/write-file.ts';
import { coverOf, current, keyOf, mergeLogs, type Log } from '../../../src/domain/record/log.ts';
import { RECORD_KIND_NAMES } from '../../../src/domain/record/kinds.ts';
import { previewRestore } from '../../../src/domain/record/preview.ts';
import { goodEntry, goodFile, log } from './arbitraries.ts';
import { mutated, torn } from './mutations.ts';

// A busy machine needs longer than the five seconds that a test has.
vi.setConfig({ testTimeout: 60_000 });

const MOMENT = '2026-05-01T10:00:00.000Z';
const mine = fc.oneof(
  log,
  fc.array(goodEntry, { maxLength: 5 }).map((entries) => mergeLogs([], entries)),
);

/** Everything that the site does with a file, and what has to be true afterwards. */
function restore(before: Log, file: ReadFile): void {
  if (file.status === 'refused') {
    expect(file.words).toMatch(/^This file .+\. (?:Choose|Reload) .+\.$/);
    return;
  }
  const preview = previewRestore(before, file);
  for (const count of [...Object.values(preview.holds), preview.fresh, preview.same, preview.unreadable]) {
    expect(count).toBeGreaterThanOrEqual(0);
  }
  const merged = mergeLogs(before, file.entries);
  const lost = before.filter((entry) => !merged.some((other) => keyOf(other) === keyOf(entry)));
  const isCovered = coverOf(file.entries);
  expect(lost.every(isCovered)).toBe(true);
  expect(preview.erasedThere).toBe(lost.length);
  for (const kind of RECORD_KIND_NAMES) current(merged, kind);

  const again = readRecordFile(recordFile(merged, file.unreadable, MOMENT));
  if (again.status === 'refused') expect.unreachable(again.words);
  // What is dated beyond this century can be kept but not brought back as an entry: it comes back as a text.
  expect(again.entries.length + again.unreadable.length).toBe(merged.length + file.unreadable.length);
  expect(new Set(again.unreadable)).toEqual(new Set(file.unreadable));
  expect(again.entries.map(canonical)).toEqual(merged.map(canonical));
}

function expectUnharmed(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

test('thousands of files with changed values crash nothing and lose nothing', () => {
  fc.assert(
    fc.property(mine, mutated(goodFile), (before, value) => {
      const file = readRecordFile(JSON.stringify(value));
      restore(before, file);
      if (file.status === 'read') {
        const { entries } = value as { entries: unknown[] };
        const found = new Set([...file.entries.map(canonical), ...file.unreadable]);
        for (const entry of entries) expect(found.has(canonical(entry)) || found.has(JSON.stringify(entry))).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
  expectUnharmed();
});

test('thousands of torn files crash nothing and lose nothing', () => {
  const text = goodFile.map(({ entries, setAside, exported }) => recordFile(entries, setAside, exported));
  fc.assert(
    fc.property(mine, torn(text), (before, some) => {
      restore(before, readRecordFile(some));
    }),
    { numRuns: 3000 },
  );
  expectUnharmed();
});

test('any text at all is read or refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 200, unit: 'binary' }), fc.json()), (text) => {
      restore([], readRecordFile(text));
    }),
    { numRuns: 2000 },
  );
  expectUnharmed();
});

test('a text of brackets alone is refused before it is parsed', () => {
  expect(readRecordFile('['.repeat(FILE_LIMITS.length))).toMatchObject({ status: 'refused', reason: 'too-deep' });
});
