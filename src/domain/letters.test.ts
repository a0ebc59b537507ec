import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLetter } from './letters.ts';

test('puts things under their first letters, in order, whatever their capitals', () => {
  expect(byLetter(['Place', 'agency', 'Power', 'The Area'], (name) => name)).toEqual([
    { letter: 'A', entries: ['agency', 'The Area'] },
    { letter: 'P', entries: ['Place', 'Power'] },
  ]);
});

test('passes over quotation marks and brackets', () => {
  expect(byLetter(['“Blame”'], (name) => name)).toEqual([{ letter: 'B', entries: ['“Blame”'] }]);
});

test('loses nothing and repeats no letter', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Za-z]{1,8}$/)), (names) => {
      const groups = byLetter(names, (name) => name);
      expect(groups.flatMap(({ entries }) => entries).toSorted()).toEqual(names.toSorted());
      expect(new Set(groups.map(({ letter }) => letter)).size).toBe(groups.length);
    }),
  );
});
