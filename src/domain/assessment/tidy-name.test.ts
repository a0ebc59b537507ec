import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyName } from './tidy-name.ts';

test.each([
  ['  Dee \n Adeyemi ', 'Dee Adeyemi'],
  ['Ana\u202e\u0007', 'Ana'],
  ['Zoe\u0308', 'Zoë'],
  ['\u06a9\u062a\u0627\u0628\u200c\u0647\u0627', '\u06a9\u062a\u0627\u0628\u200c\u0647\u0627'],
])('makes one tidy line of %j', (name, tidy) => {
  expect(tidyName(name, 40)).toBe(tidy);
});

test('cuts between characters, not through one', () => {
  expect(tidyName('👋👋👋', 2)).toBe('👋👋');
});

test('changes nothing the second time, and is never longer than allowed', () => {
  const pieces = [
    'a',
    'e',
    '\u0301',
    ' ',
    '\n',
    '\u00a0',
    '\u202e',
    '\u200d',
    '\ud800',
    '\udc00',
    '\u0000',
    '👋',
    '각',
  ];
  const names = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''));
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 20 }), (name, most) => {
      const tidy = tidyName(name, most);
      expect(tidyName(tidy, most)).toBe(tidy);
      expect(Array.from(tidy).length).toBeLessThanOrEqual(most);
    }),
  );
});
