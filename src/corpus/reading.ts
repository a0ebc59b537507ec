import type { CollectionEntry } from 'astro:content';
import { usesIn } from '../domain/uses.ts';
import { loadEvidence, type Evidence } from './evidence.ts';
import { loadGlossary, type GlossaryEntry } from './glossary.ts';
import type { GuideEntry } from './guide.ts';

/** What a page's text draws on, numbered in the order in which a reader meets it. */
export interface Reading {
  entry: GuideEntry;
  evidence: Evidence[];
  terms: GlossaryEntry[];
  /** Facts whose note already stands in the margin: each is shown once, where it is first cited. */
  noted: Set<string>;
  /** Whether the first paragraph is there. */
  begun: boolean;
}

/** The id of the first paragraph of a text: nothing is drawn before it is there. */
export const FIRST_WORDS = 'text-begins';

export async function readingOf(entry: GuideEntry): Promise<Reading> {
  const [evidence, glossary] = await Promise.all([loadEvidence(), loadGlossary()]);
  const { facts, terms } = usesIn(entry.body ?? '');
  return {
    entry,
    evidence: facts.flatMap((id) => evidence.get(id) ?? []),
    terms: terms.flatMap((id) => glossary.get(id) ?? []),
    noted: new Set(),
    begun: false,
  };
}

/** The page's own front matter, for a component that only pages of one kind use. */
export function dataOf<K extends GuideEntry['collection']>(
  reading: Reading | undefined,
  kind: K,
): CollectionEntry<K>['data'] {
  if (reading?.entry.collection !== kind) {
    throw new Error(`This component belongs on pages in src/content/${kind}/, not on ${reading?.entry.filePath}.`);
  }
  return reading.entry.data;
}
