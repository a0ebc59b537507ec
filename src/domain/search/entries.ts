import { KINDS, type Kind } from '../kinds.ts';
import type { Nation, Theme } from '../vocabulary.ts';

/** The word for a claim in search: its title is what people say, not what the guide found. */
export const CLAIM = 'Claim people make';

/** The word for a self-assessment in search, in lists and on its own page. */
export const ASSESSMENT = 'Self-assessment';

/** The word for a scenario there: it is read and played as a story. */
export const STORY = 'Story to play';

/**
 * What the browser knows before the full-text engine arrives: titles, headings and everyday words, small enough to fetch at
 * the first keystroke. Keys are short because every entry repeats them.
 */
export interface SearchEntry {
  /** Title. */
  t: string;
  /** Address from the root of the site, without a base path; glossary terms have an anchor. */
  u: string;
  /** The word for its kind: Skill, Glossary, Overview. */
  k: string;
  /** Headings that are its own, as anchor and words. */
  h?: [string, string][];
  /** Words a reader might type instead: those that this is the best answer to, and the rest. */
  b?: string[];
  s?: string[];
  /** Nations and themes, for the filters; none means all four nations. */
  n?: Nation[];
  m?: Theme[];
}

interface HeadingText {
  depth: number;
  slug: string;
  text: string;
}

/** Headings that every page of a kind has find nothing: only a page's own are kept. */
export function ownHeadings(kind: Kind, headings: readonly HeadingText[]): [string, string][] {
  const shared = new Set<string>([...KINDS[kind].sections, ...SHARED_PARTS]);
  return headings.filter(({ depth, text }) => depth > 1 && !shared.has(text)).map(({ slug, text }) => [slug, text]);
}

const SHARED_PARTS = [
  'At the front line',
  'In a team or service',
  'Across the system',
  'Me, tomorrow',
  'Our team, this month',
  'The partnership, this year',
];

/** Each row of the synonyms table lends its words to every page it leads to, and the first of these is the best. */
export function synonymsByTarget(
  rows: readonly { words: string[]; to: string[] }[],
): ReadonlyMap<string, Pick<SearchEntry, 'b' | 's'>> {
  const byTarget = new Map<string, Pick<SearchEntry, 'b' | 's'>>();
  for (const { words, to } of rows) {
    for (const [i, target] of to.entries()) {
      const lent = byTarget.get(target) ?? {};
      const list = i === 0 ? 'b' : 's';
      byTarget.set(target, { ...lent, [list]: [...(lent[list] ?? []), ...words] });
    }
  }
  return byTarget;
}
