import type { Page } from '@playwright/test';
import { openSearch } from './support/parts.ts';
import { expect, test } from './support/test.ts';
import { weigh, type Weight } from './support/weigh.ts';

const PAGE = '/skills/building-trust/';
const kB = 1000;

/** A visit to every page takes a while, and its trace would take far longer. */
const EVERY_PAGE = { timeout: 180_000 };
test.use({ trace: 'off' });

interface Budget {
  name: string;
  most: number;
  of: (weight: Weight) => number;
  /** Pages that it is not for. */
  not?: readonly string[];
}

const BUDGETS: readonly Budget[] = [
  // To open the search page is to open search, which every other page fetches only then.
  { name: 'JavaScript', most: 6 * kB, of: ({ javascript }) => javascript, not: ['search/'] },
  { name: 'before the first paint', most: 20 * kB, of: ({ beforeFirstPaint }) => beforeFirstPaint },
  { name: 'before the first picture', most: 7 * kB, of: ({ beforeFirstPicture }) => beforeFirstPicture },
  { name: 'HTML, CSS and JavaScript', most: 25 * kB, of: ({ whole }) => whole },
  { name: 'with fonts', most: 40 * kB, of: ({ whole, fonts }) => whole + fonts },
];

/**
 * Pages with an exercise, before results, charts, files and codes are asked for. The exercise is ready when it has taken over its form;
 * until then the browser fetches the page, its scripts and styles, and over a slow line not the font: see the test of that below. Over a
 * quick one, and from the cache, it comes at once.
 */
const EXERCISE_BUDGETS: readonly Budget[] = [
  { name: 'JavaScript', most: 90 * kB, of: ({ javascript }) => javascript },
  // Of a form, all that stands ahead of its first radio button.
  { name: 'before the first picture', most: 7.5 * kB, of: ({ beforeFirstPicture }) => beforeFirstPicture },
  { name: 'until the exercise is ready', most: 110 * kB, of: ({ whole }) => whole },
  { name: 'with the font, over a quick line', most: 125 * kB, of: ({ whole, fonts }) => whole + fonts },
];

/** An exercise as a booklet is all of its text in one page, so that it plays and prints without a script. */
const BOOKLET_BUDGETS: readonly Budget[] = [
  { name: 'JavaScript', most: 6 * kB, of: ({ javascript }) => javascript },
  { name: 'all of it', most: 60 * kB, of: ({ whole }) => whole },
];
const BOOKLET = /\/scenarios\/[^/]+\/(?:booklet|key)\/$/;

function budgetsFor(address: string, { hasIsland }: Weight): readonly Budget[] {
  if (hasIsland) return EXERCISE_BUDGETS;
  return BOOKLET.test(address) ? BOOKLET_BUDGETS : BUDGETS;
}

test('every page keeps to the byte budgets, and only those with an exercise bring React', async ({
  addresses,
  root,
}) => {
  test.setTimeout(EVERY_PAGE.timeout);
  const over: string[] = [];
  const check = async (address: string): Promise<void> => {
    const weight = await weigh(address);
    for (const { name, most, of, not = [] } of budgetsFor(address, weight)) {
      if (of(weight) > most && !not.includes(address.slice(root.length)))
        over.push(`${address} ${name}: ${of(weight)} of ${most} bytes`);
    }
    if (!weight.hasIsland && /\breact(?:-dom|\.element)\b|__reactFiber/i.test(weight.scriptText))
      over.push(`${address} brings React`);
  };
  // Compression is the slow part and has threads of its own.
  const waiting = [...addresses, `${root}404.html`];
  while (waiting.length > 0) await Promise.all(waiting.splice(0, 8).map(check));
  expect(over).toEqual([]);
});

test('a page of the guide waits with its first picture for its first paragraph, and for no later one', async ({
  addresses,
}) => {
  const later: string[] = [];
  for (const address of addresses) {
    const html = await (await fetch(address)).text();
    if (!html.includes('href="#text-begins"')) continue;
    // Labels have a class; a paragraph has not.
    const [, id] = /<div class="text">.*?<p( id="[^"]*")?>/s.exec(html) ?? [];
    if (id !== ' id="text-begins"') later.push(address);
  }
  expect(later).toEqual([]);
});

test('a page asks for the scripts that we counted, and for no others', async ({ page, root }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(request.url());
  });
  const address = new URL(PAGE, root).href;
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(asked.toSorted()).toEqual((await weigh(address)).scripts.toSorted());
});

test('no page asks another origin for anything, leaves a cookie, stores anything or breaks its own policy', async ({
  page,
  context,
  addresses,
  root,
}) => {
  test.setTimeout(EVERY_PAGE.timeout);
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:')) wrong.push(`asks for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`${page.url()} says: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => wrong.push(`${page.url()} throws: ${message}`));
  for (const address of addresses) {
    await page.goto(address);
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
    if (!policy?.includes("default-src 'self'")) wrong.push(`${address} has no content security policy`);
    if (policy?.includes('unsafe-inline')) wrong.push(`${address} allows unsafe-inline`);
    const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    if (kept.length > 0) wrong.push(`${address} stores ${kept.join(', ')}`);
  }
  expect(wrong).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('search with its engine keeps to the policy and stays with this origin', async ({ page, root }) => {
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(root)) wrong.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  await page.goto(PAGE);
  const dialog = await openSearch(page);
  await dialog.getByRole('searchbox').fill('trust');
  await expect(dialog.getByRole('status')).toHaveText(/results for “trust”\.$/);
  expect(wrong).toEqual([]);
});

test('the policy is in force: a script that it does not know is not run', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  await page.goto(PAGE);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
  });
  await expect(page).not.toHaveTitle('taken over');
  expect(errors.join()).toContain('Content Security Policy');
});

for (const path of ['/', PAGE, '/examples/', '/search/']) {
  for (const width of [412, 1280]) {
    test(`nothing moves while ${path} loads over a slow line, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 823 });
      await overSlowLine(page);
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[]) {
            if (!entry.hadRecentInput) window.shifts?.push(entry.value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
    });
  }
}

for (const path of ['/assessments/skills/', '/scenarios/damp/']) {
  test(`over a slow line the font waits until the exercise of ${path} is out of sight`, async ({ page }) => {
    await overSlowLine(page);
    await page.addInitScript(() => {
      // A first byte over the browser's own throttle comes now late, now soon.
      Object.defineProperty(PerformanceResourceTiming.prototype, 'responseStart', {
        get(this: PerformanceResourceTiming) {
          return this.requestStart + 200;
        },
      });
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    const fonts = (): string[] => asked.filter((url) => url.endsWith('.woff2'));
    expect(fonts()).toEqual([]);
    // Another tab before it: no browser without a screen tells of one by itself.
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(fonts).toHaveLength(1);
  });
}

test('nothing on the screen waits for what only paper and forced colours need', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/other-media[^/]*\.css$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(PAGE, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Held until then; the browser notes a paint a moment after it.
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
  release();
});

test('a form takes answers before the styles behind it have come, and the exercise takes over with them', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/behind-exercise[^/]*\.css$/, async (route) => {
    await held;
    await route.continue();
  });
  const scripts = page.waitForResponse(/client[^/]*\.js$/);
  await page.goto('/assessments/skills/', { waitUntil: 'commit' });
  const first = page.getByRole('main').getByRole('radio').first();
  await first.check();
  await (await scripts).finished();
  await expect(page.locator('astro-island')).toHaveAttribute('ssr');
  release();
  await expect(page.locator('[data-hydrated]')).toBeVisible();
  await expect(first).toBeChecked();
  const steps = page.getByRole('navigation').getByRole('list').filter({ visible: true }).last();
  await expect(steps).toHaveCSS('display', 'flex');
});

test('what an exercise shares with others is asked for before the exercise itself has come', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/(?:\.island|client)\.[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const shared = ['exercise', 'form', 'answers'].map((name) =>
    page.waitForRequest(new RegExp(`/${name}\\.[^/]*\\.js$`)),
  );
  await page.goto('/assessments/skills/', { waitUntil: 'commit' });
  await Promise.all(shared);
  release();
  await expect(page.locator('[data-hydrated]')).toBeVisible();
});

async function overSlowLine(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  });
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

declare global {
  interface Window {
    shifts?: number[];
  }
}
