import { expect, test } from 'vitest';
import { capitalised, counted, countWord, listed, quoted, uncapitalised, unstopped } from './sentences.ts';

test.each([
  [0, 'no'],
  [1, 'one'],
  [12, 'twelve'],
  [13, '13'],
])('writes %i as “%s”', (count, word) => {
  expect(countWord(count)).toBe(word);
});

test('counts one thing in the singular, and none or several in the plural', () => {
  expect([0, 1, 2].map((n) => counted(n, 'answer'))).toEqual(['no answers', 'one answer', 'two answers']);
  expect(counted(2, 'person', 'people')).toBe('two people');
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('joins %j as “%s”', (parts, text) => {
  expect(listed(parts)).toBe(text);
});

test('goes on in the middle of a sentence with a small letter, and leaves short forms alone', () => {
  expect(['The QR code', 'Élan', ''].map(uncapitalised)).toEqual(['the QR code', 'élan', '']);
});

test('begins a sentence with a capital, whatever it begins with', () => {
  expect(['two say so', 'élan', '', '“so”'].map(capitalised)).toEqual(['Two say so', 'Élan', '', '“so”']);
  expect(quoted('so')).toBe('“so”');
});

test('takes a full stop from the end, and no other', () => {
  expect(['Ring St. John.', 'Why not?', 'Go on'].map(unstopped)).toEqual(['Ring St. John', 'Why not?', 'Go on']);
});
