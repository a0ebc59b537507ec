import { expect, test } from 'vitest';
import { widthOf, wrap } from './text.ts';

test('measures wide letters as wider than narrow ones, and strong words as wider than plain ones', () => {
  expect(widthOf('WWW')).toBeGreaterThan(widthOf('iii'));
  expect(widthOf('trust', true)).toBeGreaterThan(widthOf('trust'));
});

test('measures a line as the sum of its letters, at 14 units', () => {
  // From the font file: t 326, r 349, u 540, s 471, t 326, in thousandths.
  expect(widthOf('trust')).toBeCloseTo(28.17);
});

test('breaks a line before the word that would make it too wide', () => {
  expect(wrap('Trust grows a little', 80)).toEqual(['Trust grows', 'a little']);
  expect(wrap('Trust grows a little', 320)).toEqual(['Trust grows a little']);
});

test('leaves a word that is too wide on a line of its own', () => {
  expect(wrap('a neighbourhood team', 40)).toEqual(['a', 'neighbourhood', 'team']);
});
