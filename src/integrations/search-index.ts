import { close, createIndex } from 'pagefind';

/** The full-text index of a site, page by page. Whoever opens one closes it, whatever happens between. */
export interface SearchIndex {
  /**
   * @param url from the root of the site, without a base path
   * @param html a character for each byte
   * @returns whether the page is to be found by search
   */
  page: (url: string, html: string) => Promise<boolean>;
  write: (outputPath: string) => Promise<void>;
  close: () => Promise<void>;
}

export async function openIndex(): Promise<SearchIndex> {
  const { index } = sound(await createIndex({ forceLanguage: 'en' }));
  if (index === undefined) throw new Error('Pagefind gave no index.');
  return {
    page: async (url, html) => {
      const part = searchedPart(html);
      if (part === undefined) return false;
      sound(await index.addHTMLFile({ url, content: Buffer.from(part, 'latin1').toString() }));
      return true;
    },
    write: async (outputPath) => void sound(await index.writeFiles({ outputPath })),
    close: async () => {
      await close();
    },
  };
}

function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(answer.errors.join(' '));
  return answer;
}

/** Drawings, of which nothing is searched, and the signs that copy a link. */
const UNSEARCHED =
  /<section [^>]*data-pagefind-ignore[^>]*>.*?<\/section>|<svg .*?<\/svg>|<a class="copy-link".*?<\/a>/gs;

/** Tags with attributes that tell Pagefind nothing: it reads its own, and where a heading can be reached. */
const TALKATIVE = /<(?!h[1-6] |[^>]* data-pagefind)([a-z]+) [^>]*>/g;

/**
 * What of a page is searched, or nothing if it is not to be found. Pagefind leaves out the same, but reads it first: styles, menus, what
 * stands below a text and attributes are five sixths of a page, and a quarter of its time.
 */
export function searchedPart(html: string): string | undefined {
  const main = /<main [^>]*data-pagefind-body.*?<\/main>/s.exec(html)?.[0];
  return main && `<html><body>${main.replace(UNSEARCHED, '').replace(TALKATIVE, '<$1>')}</body></html>`;
}
