import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { serveWithBrotli } from './brotli-server.ts';

/** A mid-range phone on a slow line. */
export const SLOW_PHONE = { width: 412, height: 823, megabits: 1.6, roundTrip: 150, cpu: 4 };

/** How the search dialog is found. Change these when it changes. */
const SEARCH = {
  key: '/',
  words: 'pooled budget',
  input: 'dialog[open] input[type=search]',
  result: 'dialog[open] .hits > li',
  /** Says how many there are once the full text has been searched. */
  done: 'dialog[open] .search-status:not(:empty)',
};

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
  /** Milliseconds from the first keystroke. */
  firstResult: number;
  fullText: number;
}

export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** The middle of three first visits to a page. */
export async function measurePage(browser: Browser, dir: string, path: string): Promise<PageFigures> {
  const visits: PageFigures[] = [];
  for (let i = 0; i < 3; i++) visits.push(await onSlowPhone(browser, dir, path, visit));
  return middle(visits, ({ lcp }) => lcp);
}

/** The middle of three first searches on a page. */
export async function measureSearch(browser: Browser, dir: string, path: string): Promise<SearchFigures> {
  const searches: SearchFigures[] = [];
  for (let i = 0; i < 3; i++) searches.push(await onSlowPhone(browser, dir, path, search));
  return middle(searches, ({ firstResult }) => firstResult);
}

function middle<T>(all: T[], by: (one: T) => number): T {
  const [one] = all.toSorted((a, b) => by(a) - by(b)).slice(Math.floor(all.length / 2));
  if (one === undefined) throw new Error('Nothing was measured.');
  return one;
}

interface Traffic {
  bytes: number;
  requests: number;
}

async function onSlowPhone<T>(
  browser: Browser,
  dir: string,
  path: string,
  work: (page: Page, address: string, traffic: Traffic) => Promise<T>,
): Promise<T> {
  const { address, close } = await serveWithBrotli(dir);
  const context = await browser.newContext({ viewport: { width: SLOW_PHONE.width, height: SLOW_PHONE.height } });
  try {
    // What is served first is compressed first; a host has done that before anybody comes.
    await fetch(address + path);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = await throttle(session);
    return await work(page, address + path, traffic);
  } finally {
    await context.close();
    close();
  }
}

async function throttle(session: CDPSession): Promise<Traffic> {
  const traffic = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  const perSecond = (SLOW_PHONE.megabits * 1e6) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW_PHONE.roundTrip,
    downloadThroughput: perSecond,
    uploadThroughput: perSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PHONE.cpu });
  return traffic;
}

async function visit(page: Page, address: string, traffic: Traffic): Promise<PageFigures> {
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
  return { kilobytes: traffic.bytes / 1000, requests: traffic.requests, lcp, cls };
}

async function search(page: Page, address: string, traffic: Traffic): Promise<SearchFigures> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const before = traffic.bytes;
  await page.keyboard.press(SEARCH.key);
  await page.waitForSelector(SEARCH.input);
  const times = page.evaluate(
    ({ input, result, done }) =>
      new Promise<{ firstResult: number; fullText: number }>((resolve) => {
        let started = 0;
        let firstResult = 0;
        document.querySelector(input)?.addEventListener('keydown', () => (started ||= performance.now()));
        new MutationObserver((_changes, observer) => {
          if (!firstResult && document.querySelector(result)) firstResult = performance.now() - started;
          if (!document.querySelector(done)) return;
          observer.disconnect();
          resolve({ firstResult, fullText: performance.now() - started });
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    SEARCH,
  );
  // Ten keys a second is a quick typist.
  await page.locator(SEARCH.input).pressSequentially(SEARCH.words, { delay: 100 });
  const { firstResult, fullText } = await times;
  return { kilobytes: (traffic.bytes - before) / 1000, firstResult, fullText };
}
