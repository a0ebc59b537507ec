import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

test('breaks between words', () => {
  expect(linesOf('Separate IT and data sharing limits', 20)).toEqual(['Separate IT and data', 'sharing limits']);
});

test('loses no word and keeps to the measure unless a word is longer', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 4, max: 30 }), (words, most) => {
      const lines = linesOf(words.join(' '), most);
      expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(words);
      for (const line of lines) expect(line.length <= most || !line.includes(' ')).toBe(true);
    }),
  );
});
