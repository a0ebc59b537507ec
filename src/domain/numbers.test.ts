import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn, standsIn } from './numbers.ts';

test.each([
  ['numerals', 'From 9 to 16.41 in 2019', [9, 16.41, 2019]],
  ['commas in thousands', '1,250 of 1,000,000.5', [1250, 1000000.5]],
  ['the words two to twelve', 'Two of twelve', [2, 12]],
  ['the words from thirteen on', 'Thirteen, nineteen, twenty and ninety', [13, 19, 20, 90]],
  ['number words of two parts', 'Forty-seven of ninety-nine, twenty-one', [47, 99, 21]],
  ['a number word before a hyphen', 'a sixteen-week, thirty-day, twenty-two-year plan', [16, 30, 22]],
  ['hundreds', 'a hundred, one hundred, two hundred and twelve', [100, 100, 212]],
  ['both ends of a range', 'between 10–15%, 2015-2019', [10, 15, 2015, 2019]],
  ['money and percentages', '£12m or 14%', [12, 14]],
  ['the first year of a financial year', 'In 2015-16 and 2017–18', [2015, 2017]],
  ['a list without spaces', '1,2,3', [1, 2, 3]],
])('reads %s', (_what, text, values) => {
  expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['one, which is mostly a pronoun', 'one of them'],
  ['ordinals', 'the 1st, 2nd, 3rd, 13th and 1,000th, the second'],
  ['numerals that are part of a name', 'E-122, COVID-19, i5, B12, v1.2'],
  ['ordinals in words', 'the sixteenth, twenty-first and thirty-second'],
  ['words for many', 'hundreds, several hundred, the nineties'],
  ['words that hold a number word', 'often, network, weight, seventeenfold'],
])('passes over %s', (_what, text) => {
  expect(numbersIn(text)).toEqual([]);
});

test('keeps a number as it is written, to name it in a message and to excuse it', () => {
  expect(numbersIn('Forty-seven of 1,250').map(({ written }) => written)).toEqual(['1,250', 'Forty-seven']);
});

test.each([
  ['16', '16.41', true],
  ['17', '16.5', true],
  ['17', '16.41', false],
  ['16.4', '16.41', true],
  ['16.5', '16.41', false],
  ['0.29', '0.285', true],
  ['14.0', '14', true],
  ['four', '4', true],
  ['forty-seven', '47', true],
  ['forty-seven', '40', false],
  ['two', '1.6', true],
  ['1,250', '1,254', false],
  ['1,254', '1254', true],
  ['16.41', '16', false],
])('answers whether %s stands for %s: %s', (said, source, answer) => {
  expect(stands(said, source)).toBe(answer);
});

test('looks at every number of the source', () => {
  expect(stands('9', '16, 7 and 9')).toBe(true);
});

test('lets every number stand for itself', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 9), fc.nat(4), (n, decimals) => {
      const written = withPoint(n, decimals);
      expect(stands(written, written)).toBe(true);
    }),
  );
});

test('reads a number the same with and without commas', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 9), (n) => {
      expect(stands(n.toLocaleString('en-GB'), String(n))).toBe(true);
    }),
  );
});

test('takes an honest rounding and no other', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 7), fc.integer({ min: 1, max: 3 }), (n, decimals) => {
      const exact = withPoint(n, decimals);
      const rounded = Math.floor((n + 5) / 10);
      expect(stands(withPoint(rounded, decimals - 1), exact)).toBe(true);
      expect(stands(withPoint(rounded + 1, decimals - 1), exact)).toBe(false);
    }),
  );
});

test('never takes a rounding to tens', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 7 }), (n) => {
      fc.pre(n % 10 !== 0);
      expect(stands(String(Math.round(n / 10) * 10), String(n))).toBe(false);
    }),
  );
});

function stands(said: string, source: string): boolean {
  const [number] = numbersIn(said);
  if (number === undefined) throw new Error(`There is no number in "${said}".`);
  return standsIn(number, numbersIn(source));
}

/** 1641 with two decimals is 16.41: written by moving the point, so that the test does no sums of its own. */
function withPoint(n: number, decimals: number): string {
  if (decimals === 0) return String(n);
  const digits = String(n).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
