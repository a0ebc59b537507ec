/** One line of search results. */
export interface Hit {
  /** Address to go to, base path included. */
  href: string;
  title: string;
  kind: string;
  /** Why it is here, where the title does not say so: a heading, or the words that led to it. */
  reason?: string;
  /** Sections where the words stand, with the engine's marked-up excerpt. */
  sections: { title: string; href: string; excerpt: string }[];
}

/**
 * Full-text hits join the first hits without moving them: a reader's finger may already be on its way. A page that is
 * there already is not listed twice.
 */
export function join(first: readonly Hit[], full: readonly Hit[], most: number): Hit[] {
  const there = new Set(first.map(({ href }) => href));
  return [...first, ...full.filter(({ href }) => !there.has(href))].slice(0, most);
}

/** What a screen reader hears once, when everything has arrived. */
export function outcome(words: string, found: number, most: number): string {
  if (found === 0) return `Nothing found for “${words}”.`;
  if (found >= most) return `The first ${most} results for “${words}”.`;
  return found === 1 ? `One result for “${words}”.` : `${found} results for “${words}”.`;
}
