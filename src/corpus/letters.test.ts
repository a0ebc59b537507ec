import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INK_STEPS, typesetter, type Letter } from './letters.ts';

const set = typesetter(readFileSync('src/styles/fonts/atkinson-bold.ttf'));

/** Where the ink of a letter ends, from the beginning of the line. */
const end = ({ left, width }: Letter): number => left + width;

test('inks a letter in full where it is solid, and stands it on the line', () => {
  const [letter] = set('l', 40);
  expect(Math.max(...letter!.ink)).toBe(INK_STEPS - 1);
  expect(letter!.top).toBeLessThan(-25);
  expect(letter!.top + letter!.ink.length / letter!.width).toBeGreaterThanOrEqual(0);
});

test('stands each letter behind the one before it, and a space without ink between words', () => {
  const [a, space, b] = set('a b', 40);
  expect(space!.ink).toHaveLength(0);
  expect(b!.left).toBeGreaterThan(end(a!));
});

test('moves letters together that leave room for each other', () => {
  const gap = ([first, second]: Letter[]): number => second!.left - end(first!);
  expect(gap(set('To', 40))).toBeLessThan(gap(set('Ho', 40)));
});

test('draws the same line the same way each time', () => {
  expect(set('Building trust', 46)).toEqual(set('Building trust', 46));
});
