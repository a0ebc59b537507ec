import { expect, test } from 'vitest';
import { isUnder, readEntry } from './entry.ts';
import { answerOf } from './record.examples.ts';

const answer = answerOf('a', 'trust.asked', 'once');

test('reads an entry, whatever its body', () => {
  expect(readEntry({ ...answer, body: ['anything'] })).toEqual({ ...answer, body: ['anything'] });
});

test.each([
  ['nothing', undefined],
  ['a list', [answer]],
  ['an entry without a body', JSON.parse(JSON.stringify({ ...answer, body: undefined })) as unknown],
  ['an entry with one more field', { ...answer, extra: 1 }],
  ['an id with spaces', { ...answer, id: 'a b' }],
  ['a version of nought', { ...answer, version: 0 }],
  ['half a version', { ...answer, version: 1.5 }],
  ['a time without milliseconds', { ...answer, time: '2026-05-01T10:00:00Z' }],
  ['a path that begins with a slash', { ...answer, about: '/attempt/a' }],
  ['a path with a part that every object has', { ...answer, about: 'attempt/__proto__' }],
  ['a body with a key that could harm a page', { ...answer, body: JSON.parse('{"__proto__":{}}') as unknown }],
  [
    'a body nested deeper than a file may be',
    { ...answer, body: JSON.parse('['.repeat(22) + ']'.repeat(22)) as unknown },
  ],
  ['a path of nine parts', { ...answer, about: 'a/b/c/d/e/f/g/h/i' }],
])('does not take %s for an entry', (_what, value) => {
  expect(readEntry(value)).toBeUndefined();
});

test('a path is under itself and under what it begins with, part by part', () => {
  expect(isUnder('attempt/a/completion', 'attempt/a')).toBe(true);
  expect(isUnder('attempt/a', 'attempt/a')).toBe(true);
  expect(isUnder('attempt/ab', 'attempt/a')).toBe(false);
});
