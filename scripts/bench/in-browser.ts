import { type Browser, type Page } from '@playwright/test';
import { middle, onSlowPhone } from './slow-phone.ts';
import { type SlowServer } from './slow-server.ts';

/** How the search dialog is found. Change these when it changes. */
const SEARCH = {
  key: '/',
  words: 'pooled budget',
  input: 'dialog[open] input[type=search]',
  result: 'dialog[open] .hits > li',
  /** Says how many there are once the full text has been searched. */
  done: 'dialog[open] .search-status:not(:empty)',
};

/** Eight milliseconds more or less are chance in one visit, and a ratio is made of two. */
export const PAGE_VISITS = 11;

export interface PageFigures {
  kilobytes: number;
  requests: number;
  /** Milliseconds. */
  lcp: number;
  cls: number;
}

export interface SearchFigures {
  /** From the press that opens the dialog until the full text has been searched. */
  kilobytes: number;
  /** Milliseconds from the press that opens the dialog, typing as soon as it is there. */
  fromOpening: number;
  /** Milliseconds from the first keystroke in it. */
  firstResult: number;
  fullText: number;
}

export interface ComparedPage {
  ours: PageFigures;
  bare: PageFigures;
}

/** First visits to a page of ours and to the same page of a bare site, in turn, after one that does not count; the middle of each. */
export async function comparePages(browser: Browser, ours: string, bare: string, path: string): Promise<ComparedPage> {
  const seen: ComparedPage[] = [];
  for (let i = 0; i <= PAGE_VISITS; i += 1) {
    const both = {
      ours: await onSlowPhone(browser, ours, path, visit),
      bare: await onSlowPhone(browser, bare, path, visit),
    };
    if (i > 0) seen.push(both);
  }
  const middleOf = (of: keyof ComparedPage): PageFigures =>
    middle(
      seen.map((both) => both[of]),
      ({ lcp }) => lcp,
    );
  return { ours: middleOf('ours'), bare: middleOf('bare') };
}

/** The middle of three first searches on a page. */
export async function measureSearch(browser: Browser, dir: string, path: string): Promise<SearchFigures> {
  return middle(await threeTimes(() => onSlowPhone(browser, dir, path, search)), ({ fromOpening }) => fromOpening);
}

/** And once before, which does not count: the server compresses what it has not sent before. */
async function threeTimes<T>(work: () => Promise<T>): Promise<T[]> {
  await work();
  return [await work(), await work(), await work()];
}

async function visit(page: Page, address: string, server: SlowServer): Promise<PageFigures> {
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.lcp = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.cls += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const { lcp, cls } = await page.evaluate(() => (window as unknown as { seen: { lcp: number; cls: number } }).seen);
  return { kilobytes: server.sent() / 1000, requests: server.requests(), lcp, cls };
}

async function search(page: Page, address: string, server: SlowServer): Promise<SearchFigures> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const before = server.sent();
  await page.evaluate(() => {
    addEventListener('keydown', () => performance.mark('opening'), { once: true, capture: true });
  });
  await page.keyboard.press(SEARCH.key);
  await page.waitForSelector(SEARCH.input);
  const times = page.evaluate(
    ({ input, result, done }) =>
      new Promise<Omit<SearchFigures, 'kilobytes'>>((resolve) => {
        let started = 0;
        let first = 0;
        document.querySelector(input)?.addEventListener('keydown', () => (started ||= performance.now()));
        new MutationObserver((_changes, observer) => {
          if (document.querySelector(result)) first ||= performance.now();
          if (!document.querySelector(done)) return;
          observer.disconnect();
          const opening = performance.getEntriesByName('opening')[0]?.startTime ?? NaN;
          resolve({
            fromOpening: first - opening,
            firstResult: first - started,
            fullText: performance.now() - started,
          });
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    SEARCH,
  );
  // Ten keys a second is a quick typist.
  await page.locator(SEARCH.input).pressSequentially(SEARCH.words, { delay: 100 });
  return { ...(await times), kilobytes: (server.sent() - before) / 1000 };
}
