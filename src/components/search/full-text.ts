import { NATIONS } from '../../domain/vocabulary.ts';
import { answers, fromFirstMark, type Hit } from '../../domain/search/results.ts';
import { CLAIM } from '../../domain/search/entries.ts';
import { tellingWords } from '../../domain/search/words.ts';
import type { Filters } from './filters.ts';

interface PagefindSection {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { id: string };
  weighted_locations?: { balanced_score: number }[];
}

interface PagefindPage {
  url: string;
  meta: Record<string, string>;
  sub_results: PagefindSection[];
}

interface Pagefind {
  init(): Promise<void>;
  search(words: string, options: object): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

let engine: Promise<Pagefind> | undefined;

/** The engine is large: it starts to load when a reader opens search, and only once. A failure may be tried again. */
export function loadEngine(base: string): Promise<Pagefind> {
  engine ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.init();
    return pagefind;
  })();
  engine.catch(() => (engine = undefined));
  return engine;
}

/** Pages whose text has the words, best first, with the sections where they stand. */
export async function findInText(base: string, words: string, filters: Filters, most: number): Promise<Hit[]> {
  const pagefind = await loadEngine(base);
  const telling = tellingWords(words);
  const { results } = await pagefind.search(telling, { filters: asPagefind(filters) });
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.flatMap((page) => asHits(page, telling));
}

function asPagefind({ kind, nation, theme }: Filters): Record<string, unknown> {
  return {
    ...(kind && { kind: kind === 'Glossary' ? 'Overview' : kind }),
    ...(nation && { nation: { any: [nation, NATIONS.uk] } }),
    ...(theme && { theme }),
  };
}

function asHits({ url, meta, sub_results }: PagefindPage, words: string): Hit[] {
  const found = sub_results
    .filter(({ excerpt }) => answers(excerpt, words))
    .toSorted((a, b) => weight(b) - weight(a))
    .map(({ excerpt, ...section }) => ({ ...section, excerpt: fromFirstMark(excerpt) }));
  if (found.length === 0) return [];
  const sections = found
    .filter(({ anchor }) => anchor !== undefined)
    .map(({ title, url: href, excerpt }) => ({ title, href, excerpt }));
  // A glossary term is an answer by itself; the glossary as a whole is not.
  if (url.endsWith('/glossary/')) {
    return sections.slice(0, 3).map(({ title, href, excerpt }) => ({
      href,
      title,
      kind: 'Glossary',
      sections: [{ title: '', href, excerpt }],
    }));
  }
  // Under a claim stands what would be safer to say, wherever on its page the words are.
  if (meta.kind === CLAIM) {
    const safer = { title: '', href: url, excerpt: escape(meta.summary ?? '') };
    return [{ href: url, title: meta.title ?? url, kind: CLAIM, sections: [safer] }];
  }
  const whole = found.map(({ excerpt }) => ({ title: '', href: url, excerpt }));
  const shown = sections.length > 0 ? sections : whole;
  return [{ href: url, title: meta.title ?? url, kind: meta.kind ?? '', sections: shown.slice(0, 1) }];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function weight({ weighted_locations: places }: PagefindSection): number {
  return places?.reduce((sum, { balanced_score: score }) => sum + score, 0) ?? 0;
}
