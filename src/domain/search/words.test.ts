import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedWords, covers, nearestWord, respell, slipsBetween, tellingWords } from './words.ts';

test.each([
  ['who is in charge of this', 'charge'],
  ['trust in a team', 'trust team'],
  ['gp, and the council', 'gp, council'],
  ['who is it', 'who is it'],
  ['in', 'in'],
  ['"out of hospital"', '"out of hospital"'],
  ['', ''],
])('of %j searches for %j', (words, telling) => {
  expect(tellingWords(words)).toBe(telling);
});

test.each([
  ['comunity', 'community'],
  ['nusre', 'nurse'],
  ['Safegaurding', 'safeguarding'],
  ['horse', undefined],
  ['xqzzk', undefined],
])('takes %j for %j', (typed, meant) => {
  expect(nearestWord(typed, ['course', 'immunity', 'community', 'nurse', 'safeguarding'])).toBe(meant);
});

test.each([
  ['get people on board', 'getting people board', true],
  ['budget fight', 'fight budgets', true],
  ['budget fight', 'budget meeting', false],
  ['budget fight', '', false],
])('knows whether %j covers %j', (phrase, words, expected) => {
  expect(covers(phrase, words)).toBe(expected);
});

test('prefers a word that begins with the same letter', () => {
  expect(nearestWord('trost', ['frost', 'trust'])).toBe('trust');
});

test('corrects each word by itself and leaves short and small ones as they were typed', () => {
  const right = (word: string): string | undefined => ({ comunity: 'community', this: 'thesis', gps: 'gaps' })[word];
  expect(respell('this comunity nurse, gps', right)).toBe('this community nurse, gps');
});

test('counts the same slips in both directions, and none between a word and itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
      expect(slipsBetween(a, a)).toBe(0);
    }),
  );
  expect(slipsBetween('nusre', 'nurse')).toBe(1);
});

test('names the words that a correction has changed', () => {
  expect(changedWords('comunity nurse', 'community nurse')).toEqual(['comunity']);
  expect(changedWords('nurse', 'nurse')).toEqual([]);
});
