import { assessmentPath, ASSESSMENTS_PATH } from './assessment/address.ts';
import { idsIn, type Corpus, type Page } from './corpus.ts';
import { CASE_ORDERS } from './case-order.ts';
import { isKind, KIND_IDS, KINDS, pagePath } from './kinds.ts';
import { SCENARIOS_PATH, scenarioPath } from './scenario/address.ts';

/** Addresses of the site that no content file makes: one for each page and file of src/pages/ with a name of its own. */
export const FIXED_ADDRESSES: readonly string[] = [
  '/',
  '/a-to-z/',
  '/about/',
  '/accessibility/',
  ASSESSMENTS_PATH,
  '/claims/',
  '/data/',
  '/feed.xml',
  '/glossary/',
  '/learn/',
  '/llms.txt',
  '/map/',
  '/privacy/',
  '/reading/',
  '/record/',
  '/record/schema.json',
  SCENARIOS_PATH,
  '/search.json',
  '/search/',
  '/site-map/',
  '/sources/',
  '/teach/',
];

/** Files that come in many, and lists by letter: the check of the built site asks whether each is there. */
const MANY = /^\/(?:sources\/[a-z0-9]\/|sources\/[a-z0-9-]+\.(?:bib|ris|json)|data\/[a-z-]+\.json|cards\/.+\.png)$/;

/** Anchors that the frame of every page has beside those of its headings. */
const FRAME = ['top', 'main', 'menu', 'related', 'sources', 'words', 'leads-here', 'cases'];

/** Addresses that a link in a page can lead to. */
export interface Addresses {
  has(path: string): boolean;
  /** Whether the page at `path` has something called `anchor`; where we cannot know, yes. */
  hasAnchor(path: string, anchor: string): boolean;
}

export function addressesOf(corpus: Corpus): Addresses {
  const pages = new Map(corpus.pages.map((page) => [pagePath(page.kind, page.id), page]));
  const terms = idsIn(corpus, 'glossary');
  const unread = corpus.unread.flatMap((name) => {
    const [folder = '', id = ''] = name.split('/');
    if (folder === 'claims') return [`/claims/${id}/`];
    if (folder === 'assessments') return [assessmentPath(id)];
    if (folder === 'scenarios') return [scenarioPath(id)];
    return isKind(folder) ? [pagePath(folder, id)] : [];
  });
  const others = new Set([
    ...FIXED_ADDRESSES,
    ...KIND_IDS.filter((kind) => kind !== 'themes').map((kind) => KINDS[kind].path),
    ...Object.keys(CASE_ORDERS)
      .filter((order) => order !== 'theme')
      .map((order) => `${KINDS.cases.path}by-${order}/`),
    ...corpus.claims.map(({ id }) => `/claims/${id}/`),
    ...corpus.assessments.map(({ id }) => assessmentPath(id)),
    ...corpus.scenarios.map(({ id }) => scenarioPath(id)),
    ...unread,
  ]);
  return {
    has: (path) => pages.has(path) || others.has(path) || MANY.test(path),
    hasAnchor: (path, anchor) => {
      const page = pages.get(path);
      if (page !== undefined) return anchorsOf(page).has(anchor);
      return path !== '/glossary/' || terms.has(anchor) || /^(?:letter-.|top|main|menu)$/.test(anchor);
    },
  };
}

function anchorsOf({ headings, citations, terms }: Page): ReadonlySet<string> {
  return new Set([
    ...slugs(headings.map(({ text }) => text)),
    ...FRAME,
    ...citations.map(({ fact }) => `fact-${fact}`),
    ...terms.map(({ id }) => `term-${id}`),
  ]);
}

/** The anchors that Astro gives to headings, in their order. It takes them from github-slugger; a test compares the two. */
export function slugs(headings: readonly string[]): string[] {
  const given = new Map<string, number>();
  return headings.map((heading) => {
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let slug = plain;
    while (given.has(slug)) {
      const again = (given.get(plain) ?? 0) + 1;
      given.set(plain, again);
      slug = `${plain}-${again}`;
    }
    given.set(slug, 0);
    return slug;
  });
}
