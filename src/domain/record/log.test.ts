import { expect, test } from 'vitest';
import { addEntries, current, latestByAbout, mergeLogs, under } from './log.ts';
import { answerOf, at, deletionOf, planOf } from './record.examples.ts';
import { deletion, draft } from './understand.ts';

const valuesOf = (log: Parameters<typeof current>[0]): string[] => current(log, 'answer').map(({ body }) => body.value);

test('keeps what both logs hold, by time', () => {
  const [a, b, c] = [answerOf('a', 'x.a', 'one', 1), answerOf('a', 'x.b', 'two', 2), answerOf('a', 'x.c', 'three', 3)];
  expect(mergeLogs([a, c], [b, c])).toEqual([a, b, c]);
});

test('a deletion drops the thing and what is below it, and stays itself', () => {
  const erased = deletionOf('attempt/a', 5);
  const other = answerOf('ab', 'x.a', 'kept', 1);
  expect(mergeLogs([answerOf('a', 'x.a', 'gone', 1), other], [erased])).toEqual([other, erased]);
});

test('what is written after a deletion stays', () => {
  const later = answerOf('a', 'x.a', 'again', 6);
  expect(mergeLogs([deletionOf('attempt/a', 5)], [later])).toContain(later);
});

test('of two entries with one id that differ, the later one stays', () => {
  const early = answerOf('a', 'x.a', 'early', 1);
  const late = { ...early, time: at(2), body: { ...(early.body as object), value: 'late' } };
  expect(mergeLogs([late], [early])).toEqual([late]);
});

test('of two entries about the same thing the later one counts, and then the greater id', () => {
  const [early, late] = [answerOf('a', 'x.a', 'early', 1), answerOf('a', 'x.a', 'late', 2)];
  expect(valuesOf([late, early])).toEqual(['late']);
  const twin = { ...late, id: 'zz', body: { ...(late.body as object), value: 'twin' } };
  expect(valuesOf([twin, late])).toEqual(['twin']);
});

test('an entry that cannot be read hides no earlier one that can', () => {
  const good = answerOf('a', 'x.a', 'good', 1);
  const damaged = { ...answerOf('a', 'x.a', 'bad', 2), body: 'torn' };
  expect(valuesOf([good, damaged])).toEqual(['good']);
  expect(latestByAbout([good, damaged]).get(good.about)).toBe(damaged);
});

test('says what counts of one thing alone', () => {
  const log = [answerOf('a', 'x.a', 'mine', 1), answerOf('b', 'x.a', 'other', 2), planOf('p', 3)];
  expect(current(log, 'answer', 'attempt/a').map(({ body }) => body.value)).toEqual(['mine']);
  expect(under(log, 'attempt/b')).toHaveLength(1);
});

test('a new entry is a millisecond later than what it replaces when the clock is slow', () => {
  const about = 'attempt/a/answer/x.a';
  const next = draft('answer', about, { assessment: 'skills', question: 'x.a', value: 'new', wording: 'w1' });
  const { added } = addEntries([answerOf('a', 'x.a', 'old', 7)], [next], at(3), () => 'n1');
  expect(added).toEqual([{ ...next, id: 'n1', time: at(8) }]);
});

test('a new entry is later than a deletion of the thing that it is in', () => {
  const next = draft('completion', 'attempt/a/completion', { assessment: 'skills' });
  const { log } = addEntries([deletionOf('attempt/a', 7)], [next], at(3), () => 'n1');
  expect(log.at(-1)).toMatchObject({ id: 'n1', time: at(8) });
});

test('a deletion covers what is below it even when that is later than the clock', () => {
  const { log } = addEntries([answerOf('a', 'x.a', 'old', 7)], [deletion('attempt/a')], at(3), () => 'n1');
  expect(log.map(({ kind }) => kind)).toEqual(['deletion']);
});
