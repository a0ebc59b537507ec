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
 * Full-text hits join the first hits without moving them: a reader's finger may already be on its way. A first hit that full
 * text has found too keeps its place and gains the sections where the words stand.
 */
export function join(first: readonly Hit[], full: readonly Hit[], most: number): Hit[] {
  const found = new Map(full.map((hit) => [hit.href, hit]));
  const there = new Set(first.map(({ href }) => href));
  const kept = first.map((hit) => {
    const sections = hit.sections.length > 0 ? hit.sections : found.get(hit.href)?.sections;
    return sections ? { ...hit, sections } : hit;
  });
  return [...kept, ...full.filter(({ href }) => !there.has(href))].slice(0, most);
}

/**
 * The engine answers even a word that stands nowhere, with words that share its first letter. A hit counts when one of its
 * highlighted words begins as one of the reader's words does.
 */
export function answers(excerpt: string, words: string): boolean {
  const asked = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => word.toLowerCase());
  return marked.some((word) => asked.some((one) => word.replace(/^[^\p{L}\p{N}]+/u, '').startsWith(one.slice(0, 3))));
}

/**
 * Whether the text of a page has this one word. Stricter than `answers`: beside other words the engine takes any word that
 * begins a little like a mistyped one, so all but the ending has to be the same.
 */
export function hasWord(excerpt: string, word: string): boolean {
  const asked = word.toLowerCase();
  const stem = asked.slice(0, Math.max(3, asked.length - 3));
  return [...excerpt.matchAll(/<mark>[^\p{L}\p{N}]*(.*?)<\/mark>/gu)].some(([, marked = '']) =>
    marked.toLowerCase().startsWith(stem),
  );
}

/** An excerpt that begins a few words before the first highlighted one, so that it shows in a single line. */
export function fromFirstMark(excerpt: string): string {
  const at = excerpt.indexOf('<mark>');
  const before = excerpt.slice(0, Math.max(at, 0)).split(' ');
  if (before.length <= 5) return excerpt;
  return `… ${before.slice(-5).join(' ')}${excerpt.slice(at)}`;
}

/**
 * What a screen reader hears once, when everything has arrived. `corrected` is what was searched for after the text of no page
 * had the words as they were typed.
 */
export function outcome(words: string, found: number, most: number, corrected = words): string {
  if (found === 0) return `Nothing found for “${words}”.`;
  if (corrected !== words) return `Nothing for “${words}”. ${outcome(corrected, found, most)}`;
  if (found >= most) return `The first ${most} results for “${words}”.`;
  return found === 1 ? `One result for “${words}”.` : `${found} results for “${words}”.`;
}
