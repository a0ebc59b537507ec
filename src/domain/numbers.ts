const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const BELOW_TWENTY = [
  ...UNITS,
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

const VALUES = new Map([
  ...BELOW_TWENTY.map((word, i): [string, number] => [word, i + 1]),
  ...TENS.map((word, i): [string, number] => [word, 20 + i * 10]),
]);

const TENS_PATTERN = `(?:${TENS.join('|')})(?:[-‑](?:${UNITS.join('|')}))?`;
const BELOW_HUNDRED = `(?:${TENS_PATTERN}|${[...BELOW_TWENTY].reverse().join('|')})(?!\\p{L}|[-‑](?:${ORDINALS.join('|')}))`;
/** "Several hundred" is no amount; "a hundred" and "two hundred and twelve" are. */
const HUNDREDS = `(?:a|${BELOW_HUNDRED})[ -]hundred(?!\\p{L})(?: and ${BELOW_HUNDRED})?`;
const NUMBER_WORDS = new RegExp(`(?<!\\p{L})(?:${HUNDREDS}|${BELOW_HUNDRED})`, 'giu');

/** A number as it stands in a text, and what it is worth. */
export interface NumberInText {
  written: string;
  value: number;
  /** Digits after the point: 16.4 has one. Says how far a rounding may go. */
  decimals: number;
}

/**
 * Numerals and number words from two to nine hundred and ninety-nine. "One" is left out, being mostly a pronoun; ordinals
 * and numerals that are part of a name (E-122, i5, COVID-19) are no amounts, and of a financial year, 2015-16, the first
 * year counts.
 */
export function numbersIn(text: string): NumberInText[] {
  const found: NumberInText[] = [];
  const plain = text.replace(/\b((?:19|20)\d\d)[-–]\d\d\b/g, '$1');
  for (const match of plain.matchAll(
    /(?<![\p{L}\d.]|\p{L}-)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?!\d|,\d{3}(?!\d)|st\b|nd\b|rd\b|th\b)/gu,
  )) {
    const [written, whole = '', fraction = ''] = match;
    found.push({ written, value: Number(`${whole.replaceAll(',', '')}.${fraction || 0}`), decimals: fraction.length });
  }
  for (const [written] of text.matchAll(NUMBER_WORDS)) {
    const value = valueOfWords(written.toLowerCase());
    if (value !== 1) found.push({ written, value, decimals: 0 });
  }
  return found;
}

/** What number words are worth together: forty-seven, two hundred and twelve, a hundred. */
function valueOfWords(words: string): number {
  const [hundreds, rest] = words.includes('hundred') ? words.split(/[ -]hundred/) : ['', words];
  const sum = (part = ''): number =>
    part.split(/[-‑ ]/).reduce((total, word) => total + (word === 'a' ? 1 : (VALUES.get(word) ?? 0)), 0);
  return sum(hundreds) * 100 + sum(rest);
}

/** Whether `said` is one of the numbers of a source, or an honest rounding of one: 16 for 16.41, but not 1,250 for 1,254. */
export function standsIn(said: NumberInText, source: readonly NumberInText[]): boolean {
  return source.some(({ value }) => value === said.value || round(value, said.decimals) === said.value);
}

/** Shifts the point in writing, because 0.285 * 100 is 28.499… and would round down. */
function round(value: number, decimals: number): number {
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
}
