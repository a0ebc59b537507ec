import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEntry } from '../../../src/domain/record/entry.ts';
import { readRecordFile } from '../../../src/domain/record/file.ts';
import { recordFile } from '../../../src/domain/record/write-file.ts';
import { RECORD_KIND_NAMES, RECORD_KINDS, versionOf } from '../../../src/domain/record/kinds.ts';
import { holdingsOf } from '../../../src/domain/record/preview.ts';
import { understand } from '../../../src/domain/record/understand.ts';

// These files are what the site has written since it was published. They are never edited: a new shape gets a new file.
const sample = (name: string): string =>
  readFileSync(new URL(`../../fixtures/record/${name}.json`, import.meta.url), 'utf8');

const shapes = RECORD_KIND_NAMES.flatMap((kind) =>
  Array.from({ length: versionOf(RECORD_KINDS[kind]) }, (_, i) => [kind, i + 1] as const),
);

test.each(shapes)('still reads a %s of version %i', (kind, version) => {
  const stored: unknown = JSON.parse(sample(`${kind}-v${version}`));
  const entry = readEntry(stored)!;
  expect(entry).toMatchObject({ kind, version });
  const understood = understand(entry);
  expect(understood.status).toBe('known');
  if (version === versionOf(RECORD_KINDS[kind])) expect(understood).toMatchObject({ entry: { body: entry.body } });
});

test('still reads a deletion', () => {
  expect(understand(readEntry(JSON.parse(sample('deletion-v1')))!)).toEqual({ status: 'deletion' });
});

/** The kinds that there were when the first file was written. */
const FIRST_KINDS = [
  ...['attempt', 'answer', 'completion', 'plan', 'plan-review', 'reflection'],
  ...['request', 'view', 'round', 'response', 'action'],
];

test('still reads the first file that anybody could download, and writes it back as it was', () => {
  const text = sample('file-v1');
  const file = readRecordFile(text);
  if (file.status === 'refused') expect.unreachable(file.words);
  const held = Object.entries(holdingsOf(file.entries)).filter(([, things]) => things > 0);
  expect(held).toEqual(FIRST_KINDS.map((kind) => [kind, 1]));
  expect(recordFile(file.entries, file.unreadable, file.exported)).toBe(text);
});
