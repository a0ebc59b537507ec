const WORD_VALUES: Record<string, number> = Object.fromEntries(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((w, i) => [
    w,
    i + 2,
  ]),
);

/** A number as it stands in a text, and what it is worth. */
export interface NumberInText {
  written: string;
  value: number;
  /** Digits after the point: 16.4 has one. Says how far a rounding may go. */
  decimals: number;
}

/**
 * Numerals and the words two to twelve. "One" is left out, being mostly a pronoun; ordinals and numerals that are part of a
 * name (E-122, i5, COVID-19) are no amounts, and of a financial year, 2015-16, the first year counts.
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
  // The "two" of twenty-two is not an amount of its own.
  for (const [word] of text.matchAll(/(?<!ty-|\p{L})\p{L}+/giu)) {
    const value = WORD_VALUES[word.toLowerCase()];
    if (value !== undefined) found.push({ written: word, value, decimals: 0 });
  }
  return found;
}

/** Whether `said` is one of the numbers of a source, or an honest rounding of one: 16 for 16.41, but not 1,250 for 1,254. */
export function standsIn(said: NumberInText, source: readonly NumberInText[]): boolean {
  return source.some(({ value }) => value === said.value || round(value, said.decimals) === said.value);
}

/** Shifts the point in writing, because 0.285 * 100 is 28.499… and would round down. */
function round(value: number, decimals: number): number {
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
}
