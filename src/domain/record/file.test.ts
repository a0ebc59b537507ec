import { expect, test } from 'vitest';
import { readEntry } from './entry.ts';
import { FILE_LIMITS, readRecordFile, refusedForSize } from './file.ts';
import { recordFile } from './write-file.ts';
import { answerOf, at, deletionOf, planOf } from './record.examples.ts';

const log = [answerOf('a', 'trust.asked', 'once', 1), planOf('p', 2), deletionOf('attempt/z', 3)];
const good = recordFile(log, ['{"torn'], at(9));
const parts = JSON.parse(good) as { entries: object[] };
const fileWith = (change: object): string => JSON.stringify({ ...parts, ...change });

test('brings back everything that it was made from', () => {
  expect(readRecordFile(good)).toEqual({ status: 'read', exported: at(9), entries: log, unreadable: ['{"torn'] });
});

test('begins with its format, so that a person who opens it sees what it is', () => {
  expect(good).toMatch(/^\{\n "format": "joined-up-record",\n "version": 1,\n/);
});

test('passes on what a later version wrote', () => {
  const later = [
    { ...log[0]!, version: 7, body: { shape: ['of', 'tomorrow'] } },
    { ...log[0]!, id: 'w', kind: 'weather', about: 'weather/today', body: null },
  ];
  expect(readRecordFile(recordFile(later, [], at(9)))).toMatchObject({ entries: later, unreadable: [] });
});

test('keeps an entry that cannot be read as the text that it is', () => {
  const read = readRecordFile(fileWith({ entries: [{ id: 'no more than that' }, log[0]] }));
  expect(read).toMatchObject({ entries: [log[0]], unreadable: ['{"torn', '{"id":"no more than that"}'].toReversed() });
});

test('tries again to read what was set aside before', () => {
  expect(readRecordFile(fileWith({ entries: [], setAside: [JSON.stringify(log[1])] }))).toMatchObject({
    entries: [log[1]],
    unreadable: [],
  });
});

test('does not believe an entry from another century', () => {
  const far = { ...log[0]!, time: '2199-01-01T00:00:00.000Z' };
  expect(readRecordFile(fileWith({ entries: [far] }))).toMatchObject({
    entries: [],
    unreadable: [JSON.stringify(far), '{"torn'],
  });
});

test('reads a file that an editor has put a mark at the beginning of', () => {
  expect(readRecordFile(`\uFEFF${good}`).status).toBe('read');
});

const CHOOSE = 'Choose the file that you downloaded here; its name begins with “joined-up-record”.';

test.each([
  [
    'a file that is cut short',
    good.slice(0, -20),
    'cut-short',
    'This file begins like a record but is cut short or damaged. Choose another copy, or copy the file again from where it was complete.',
  ],
  ['an empty file', '', 'foreign', `This file is not a record from this site. ${CHOOSE}`],
  ['a picture', '\u0089PNG\r\n', 'foreign', `This file is not a record from this site. ${CHOOSE}`],
  [
    'a document full of brackets',
    `%PDF-1.7 ${'<<['.repeat(30)}`,
    'foreign',
    `This file is not a record from this site. ${CHOOSE}`,
  ],
  [
    'another program’s file',
    '{"format":"diary","entries":[]}',
    'foreign',
    `This file is not a record from this site. ${CHOOSE}`,
  ],
  [
    'a file of a later format',
    fileWith({ version: 2, more: true }),
    'newer',
    'This file was made by a later version of this site. Reload this page to get that version, then choose the file again.',
  ],
  [
    'a file without entries',
    fileWith({ entries: undefined }),
    'damaged',
    'This file is a record, but its frame is damaged: parts are missing or of the wrong kind. Choose another copy.',
  ],
  [
    'a file with too many entries',
    fileWith({ entries: Array(FILE_LIMITS.entries + 1).fill(0) }),
    'too-many',
    'This file holds more than 50,000 entries, more than any record, so it was not opened. Choose another copy.',
  ],
  [
    'a file that nests too deep',
    fileWith({ entries: [JSON.parse('['.repeat(30) + ']'.repeat(30))] }),
    'too-deep',
    'This file holds data nested deeper than any record, so it was not opened. Choose another copy.',
  ],
  [
    'a file with a name that could harm',
    good.replace('"when"', '"__proto__"'),
    'unsafe',
    'This file holds names that could harm a page, which no record does, so it was not opened. Choose another copy.',
  ],
  [
    'a file that is too large',
    ' '.repeat(FILE_LIMITS.length + 1),
    'too-big',
    `This file is larger than 10 MB, so it is not a record from this site. ${CHOOSE}`,
  ],
])('refuses %s, and says why and what to do', (_what, text, reason, words) => {
  expect(readRecordFile(text)).toEqual({ status: 'refused', reason, words });
});

test('a file of too many bytes is refused before it is read', () => {
  expect(refusedForSize(FILE_LIMITS.length + 1)).toMatchObject({ status: 'refused', reason: 'too-big' });
  expect(refusedForSize(FILE_LIMITS.length)).toBeUndefined();
});

test('reads again whatever an entry can hold, as deep as it may be', () => {
  const entry = readEntry({
    ...log[0]!,
    kind: 'weather',
    body: JSON.parse('['.repeat(21) + ']'.repeat(21)) as unknown,
  })!;
  expect(readRecordFile(recordFile([entry], [], at(9)))).toMatchObject({ entries: [entry] });
});

test('a bracket inside a text is no bracket', () => {
  const entry = { ...log[0]!, body: { ...(log[0]!.body as object), value: '[{"\\'.repeat(60) } };
  expect(readRecordFile(recordFile([entry], [], at(9)))).toMatchObject({ entries: [entry] });
});
