import MiniSearch from 'minisearch';
import type { SearchEntry } from '../../domain/search/entries.ts';
import type { Hit } from '../../domain/search/results.ts';
import { covers, nearestWord, respell, tellingWords } from '../../domain/search/words.ts';
import { NATIONS, THEMES } from '../../domain/vocabulary.ts';
import type { Filters } from './filters.ts';

interface Document {
  id: number;
  title: string;
  synonyms: string;
  headings: string;
}

interface Found {
  id: unknown;
  terms: readonly string[];
}

/** Titles, headings and everyday words of the whole site, searched in the browser. */
export class FirstHits {
  readonly #index = new MiniSearch<Document>({
    fields: ['title', 'synonyms', 'headings'],
    searchOptions: {
      boost: { title: 4, synonyms: 3 },
      prefix: (term, i, terms) => i === terms.length - 1 || term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  readonly #entries: readonly SearchEntry[];
  readonly #base: string;

  /** `base` is the site's base path with a slash at its end. */
  constructor(entries: readonly SearchEntry[], base: string) {
    this.#entries = entries;
    this.#base = base;
    this.#index.addAll(
      entries.map(({ t, b = [], s = [], h }, id) => ({
        id,
        title: t,
        synonyms: [...b, ...s].join(' \n '),
        headings: h?.map(([, text]) => text).join(' \n ') ?? '',
      })),
    );
  }

  find(words: string, filters: Filters, most: number): Hit[] {
    const asked = plain(words);
    let found: Found[] = this.#index.search(words);
    // A question such as "who is in charge of this" rarely has all its words in one place.
    if (found.length === 0) found = this.#index.search(tellingWords(words));
    const covered = this.#covered(tellingWords(words));
    const ids = new Set(covered.map(({ id }) => id));
    const known = new Set(found.map(({ id }) => id));
    found = [...found, ...covered.filter(({ id }) => !known.has(id))];
    if (found.length === 0) {
      const some = this.#index.search(tellingWords(this.correct(words)), { combineWith: 'OR', fuzzy: false });
      found = some.filter(({ score }) => score >= (some[0]?.score ?? 0) / 2);
    }
    // First what has just these words for its title, then what the table names as their best answer, then near phrases.
    const rank = ({ id }: Found): number => {
      const { t, b } = this.#entries[id as number] ?? {};
      return t && plain(t) === asked ? 3 : b?.includes(asked) ? 2 : ids.has(id) ? 1 : 0;
    };
    return found
      .toSorted((a, b) => rank(b) - rank(a))
      .flatMap(({ id, terms }) => {
        const entry = this.#entries[id as number];
        return entry && fits(entry, filters) ? [this.#hit(entry, terms)] : [];
      })
      .slice(0, most);
  }

  /** Pages that an everyday phrase names as its best answer, where the phrase says all that was asked for. */
  #covered(words: string): Found[] {
    const terms = words.toLowerCase().split(/\s+/);
    // One word alone stands in too many phrases.
    if (terms.length < 2) return [];
    return this.#entries.flatMap(({ b }, id) => (b?.some((phrase) => covers(phrase, words)) ? [{ id, terms }] : []));
  }

  /** The words with each that stands in no title, heading or everyday phrase as the nearest one that does. */
  correct(words: string): string {
    return respell(words, (word) => {
      const knows = this.#index.search(word, { prefix: true, fuzzy: false }).length > 0;
      if (knows) return undefined;
      const near = this.#index.search(word, { prefix: false, fuzzy: 2 });
      return nearestWord(word, new Set(near.flatMap(({ terms }) => terms)));
    });
  }

  /** Titles nearest to words that find nothing. */
  nearest(words: string, most: number): Hit[] {
    return this.#index
      .search(tellingWords(this.correct(words)), { combineWith: 'OR', fuzzy: 0.45, prefix: true })
      .slice(0, most)
      .flatMap(({ id }) => {
        const entry = this.#entries[id as number];
        return entry ? [this.#hit(entry, [])] : [];
      });
  }

  #hit({ t, u, k, h, b = [], s = [] }: SearchEntry, terms: readonly string[]): Hit {
    const has = (text: string): boolean => terms.some((term) => text.toLowerCase().includes(term));
    const heading = has(t) ? undefined : h?.find(([, text]) => has(text));
    const synonym = has(t) || heading ? undefined : [...b, ...s].find(has);
    const href = this.#base + u.slice(1);
    return {
      href,
      title: t,
      kind: k,
      ...(synonym && { reason: `for “${synonym}”` }),
      sections: heading ? [{ title: heading[1], href: `${href}#${heading[0]}`, excerpt: '' }] : [],
    };
  }
}

/** As somebody types it: without capitals, and with the plain apostrophe. */
function plain(words: string): string {
  return words.trim().toLowerCase().replaceAll('’', "'").replace(/[“”]/g, '');
}

function fits({ k, n, m }: SearchEntry, { kind, nation, theme }: Filters): boolean {
  return (
    (!kind || k === kind) &&
    (!nation || nation === NATIONS.uk || !n || n.some((id) => NATIONS[id] === nation)) &&
    (!theme || (m?.some((id) => THEMES[id] === theme) ?? false))
  );
}
