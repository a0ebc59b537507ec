/** A stretch of years as a line on a drawing. Without an end it goes on, as far as we know. */
export interface Span {
  from: number;
  to?: number;
}

/** Reads `2004 to 2026`, `From 2013`, `published in 2011`: the first and last years named. None named is no span. */
export function yearSpan(words: string): Span | undefined {
  const years = [...words.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  const [first] = years;
  if (first === undefined) return undefined;
  const from = Math.min(...years);
  const to = Math.max(...years);
  if (/^(?:from|since)\b/i.test(words) && from === to) return { from };
  return { from, to };
}
