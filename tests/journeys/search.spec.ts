import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { FirstHits } from '../../src/components/search/first-hits.ts';
import { assessmentPath, ASSESSMENTS_PATH } from '../../src/domain/assessment/address.ts';
import { scenarioPath, SCENARIOS_PATH } from '../../src/domain/scenario/address.ts';
import { indexPath, isKind, KINDS, pagePath } from '../../src/domain/kinds.ts';
import { ASSESSMENT, CLAIM, STORY, type SearchEntry } from '../../src/domain/search/entries.ts';
import { openSearch } from './support/parts.ts';
import { expect, test } from './support/test.ts';

const PAGE = '/skills/building-trust/';

const WORDS_FOR_A_KIND = [
  ...Object.values(KINDS).map(({ one }) => one as string),
  ASSESSMENT,
  STORY,
  CLAIM,
  'Glossary',
  'Overview',
];

const results = (dialog: Locator): Locator => dialog.getByRole('list').getByRole('listitem');
const titles = (dialog: Locator): Promise<string[]> =>
  results(dialog).evaluateAll((items) => items.map((item) => item.querySelector('a')?.textContent ?? ''));

async function searchFor(dialog: Locator, words: string): Promise<void> {
  await dialog.getByRole('searchbox').fill(words);
  await expect(dialog.getByRole('status')).toContainText(`“${words}”`);
}

/** What a page has asked for so far that only search needs. */
function watchSearch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/pagefind|search\.json|dialog|panel/.test(pathname)) asked.push(pathname);
  });
  return asked;
}

/** Holds back everything of the full-text engine until it is let go. */
async function holdEngine(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('nothing of search is fetched until a reader is about to use it', async ({ page }) => {
  const asked = watchSearch(page);
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Skills', exact: true }).first().hover();
  await page.mouse.wheel(0, 3000);
  await page.getByText('Cite this page', { exact: true }).click();
  expect(asked).toEqual([]);

  await page.getByRole('link', { name: 'Search', exact: true }).hover();
  await expect.poll(() => asked.some((path) => path.includes('pagefind'))).toBe(true);
  expect(asked).toContain('/search.json');
});

test('the dialog opens with its looks, which no page brings before', async ({ page }) => {
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  const sheets: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'stylesheet') sheets.push(new URL(response.url()).pathname);
  });
  const width = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver(() => {
          const dialog = document.querySelector('dialog[open]');
          if (dialog) resolve(dialog.getBoundingClientRect().width);
        }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] });
      }),
  );
  await openSearch(page);
  expect(await width).toBeCloseTo(46 * 17, 0);
  expect(sheets).toEqual([expect.stringMatching(/search[^/]*\.css$/)]);
});

test('search leads to its page where the dialog cannot have its looks', async ({ page }) => {
  await page.route(/search[^/]*\.css$/, (route) => route.abort());
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL('/search/');
});

for (const width of [1280, 375]) {
  test(`first hits show before the full-text engine has arrived, and what joins them moves none, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const release = await holdEngine(page);
    await page.goto(PAGE);
    const dialog = await openSearch(page);
    await dialog.getByRole('searchbox').fill('trust');
    await expect(results(dialog).first()).toBeVisible();
    await expect(dialog.getByRole('status')).toBeEmpty();
    const first = await titles(dialog);
    const before = await boxes(dialog);

    release();
    await expect(dialog.getByRole('status')).toContainText('results for “trust”');
    const joined = await titles(dialog);
    expect(joined.length).toBeGreaterThan(first.length);
    expect(joined.slice(0, first.length)).toEqual(first);
    expect((await boxes(dialog)).slice(0, first.length)).toEqual(before);
  });
}

function boxes(dialog: Locator): Promise<{ x: number; y: number; width: number; height: number }[]> {
  return results(dialog).evaluateAll((items) =>
    items.map((item) => {
      const { x, y, width, height } = item.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
}

test('a result names its kind, shows where the words stand, and leads to that heading', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await searchFor(dialog, 'kitchen');
  for (const item of await results(dialog).all()) {
    const kind = (await item.locator('p').first().locator('span').innerText()).split(',')[0] ?? '';
    expect(WORDS_FOR_A_KIND).toContain(kind);
  }
  const excerpt = results(dialog)
    .filter({ has: page.locator('mark') })
    .filter({ hasNotText: 'Glossary' })
    .first();
  await expect(excerpt.locator('mark').first()).toHaveText(/^kitchen/i);
  const heading = excerpt.getByRole('link').last();
  const name = await heading.innerText();
  await heading.click();
  await expect(page).toHaveURL(/\/#./);
  await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport();
});

test('a heading of the page that is open is gone to, with search out of the way', async ({ page }) => {
  await page.goto(PAGE);
  const dialog = await openSearch(page);
  await searchFor(dialog, 'trust four levels');
  const here = dialog.locator(`a[href^="${PAGE}#"]`).first();
  await here.click();
  await expect(dialog).toBeHidden();
  await expect(page.locator(':target')).toBeInViewport();
});

for (const [words, first] of [
  ['pooled budget', 'Pooled budget'],
  ['section 75', 'Section 75'],
  ['mdt', 'Multidisciplinary team (MDT)'],
  ['unpaid carer', 'Family carer'],
  ['icb', 'Integrated care board (ICB)'],
  ['blame', 'After-action review'],
  ['who is in charge', 'How it differs from traditional leadership'],
  ['lived experience', 'Lived experience'],
  ['s75', 'Section 75'],
  ['whose budget', 'Misaligned funding'],
  ['they won’t share data', 'Separate IT and data sharing limits'],
  ['turf war', 'Historical rivalry or mistrust'],
  ['keep promises', 'Building trust'],
  ['who decides', 'How it differs from traditional leadership'],
  ['speak up', 'Courage and resilience'],
  ['jargon', 'Listening and communication'],
  ['kpi', 'No shared measures of success'],
  ['new zealand', 'Canterbury, New Zealand'],
  ['getting people on board', 'Influencing'],
  ['money between health and council', 'Misaligned funding'],
  ['the money between health and our council', 'Misaligned funding'],
  ['budget fight', 'Misaligned funding'],
  ['nobody will share information with us', 'Separate IT and data sharing limits'],
  ['self assessment', 'Skills self-assessment'],
  ['is our partnership working', 'Partnership health check'],
] as const) {
  test(`everyday words find the right page first: ${words}`, async ({ page }) => {
    await page.goto('/');
    const dialog = await openSearch(page);
    await searchFor(dialog, words);
    expect((await titles(dialog))[0]).toBe(first);
  });
}

test('every line of the table of everyday words leads to its best page first', async ({ request }) => {
  const table = parse(readFileSync('src/content/synonyms/table.yaml', 'utf8')) as {
    rows: { words: string[]; to: string[] }[];
  };
  const entries = (await (await request.get('/search.json')).json()) as SearchEntry[];
  const search = new FirstHits(entries, '/');
  const addressOf = (target = ''): string => {
    const [kind = '', id = ''] = target.split('/');
    if (kind === 'assessments') return id ? assessmentPath(id) : ASSESSMENTS_PATH;
    if (kind === 'scenarios') return id ? scenarioPath(id) : SCENARIOS_PATH;
    if (!isKind(kind)) return `/glossary/#${id}`;
    return id ? pagePath(kind, id) : indexPath(kind);
  };
  const lost = table.rows.flatMap(({ words, to: [best] }) =>
    words
      .map((word) => ({ word, first: search.find(word, { kind: '', nation: '', theme: '' }, 1)[0] }))
      // A page whose very title was typed comes before everything else.
      .filter(({ word, first }) => first?.href !== addressOf(best) && first?.title.toLowerCase() !== word)
      .map(({ word, first }) => `“${word}” leads to ${first?.href ?? 'nothing'}, not to ${addressOf(best)}`),
  );
  expect(lost).toEqual([]);
});

test('a misspelt word still finds what was meant', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await searchFor(dialog, 'safegaurding');
  expect(await titles(dialog)).toContain('Safeguarding');
});

test('a slip in one word of several is corrected, and search says what it looked for instead', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await searchFor(dialog, 'comunity nurse');
  await expect(dialog.getByRole('status')).toHaveText(
    /^Nothing for “comunity nurse”\. (The first )?\d+ results for “community nurse”\.$/,
  );
  expect(await results(dialog).count()).toBeGreaterThan(0);
  await expect(results(dialog).locator('mark', { hasText: /nurse/i }).first()).toBeVisible();
});

test('a claim stands in quotation marks, over what is safer to say', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await searchFor(dialog, 'joining up care saves money');
  const claim = results(dialog).first();
  await expect(claim.getByRole('link')).toHaveText('“Joining up care saves money”');
  await expect(claim).toContainText('Claim people make');
  await expect(claim).toContainText('Safer to say: It may use money better');
});

test('excerpts mark the words that tell, not the small ones between them', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await searchFor(dialog, 'what is trust in a team');
  const marked = await results(dialog).locator('mark').allInnerTexts();
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.filter((word) => !/trust|team/i.test(word))).toEqual([]);
});

test('words that find nothing get the nearest there is, or the A to Z', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await searchFor(dialog, 'xqzzk');
  await expect(dialog.getByRole('status')).toHaveText('Nothing found for “xqzzk”.');
  await expect(dialog.getByRole('link', { name: 'A to Z' })).toHaveAttribute('href', '/a-to-z/');
  await expect(results(dialog)).toHaveCount(0);

  await searchFor(dialog, 'xqzzk comissonning');
  await expect(dialog.getByText('The nearest we have:')).toBeVisible();
  expect(await titles(dialog)).toContain('Commissioning');
});

test('filters narrow the results to a kind, a nation and a theme, and say so when nothing fits', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await searchFor(dialog, 'hospital');
  const status = dialog.getByRole('status');
  const everything = await status.innerText();

  await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('Example');
  await expect(status).not.toHaveText(everything);
  for (const item of await results(dialog).all()) await expect(item).toContainText('Example');
  const examples = await titles(dialog);

  await dialog.getByRole('combobox', { name: 'Nation' }).selectOption('Wales');
  await expect.poll(() => titles(dialog)).not.toEqual(examples);
  await expect(status).toContainText('for “hospital”');
  await expect.poll(async () => (await titles(dialog)).join()).toContain('Cardiff Model');

  await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('Children and young people');
  await expect(status).toHaveText('Nothing found for “hospital”.');
  await expect(dialog.getByText('Try it with every kind, nation and theme.')).toBeVisible();
});

test('on a phone the filters fold below the input, and their fold names those that are on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/');
  const dialog = await openSearch(page);
  await searchFor(dialog, 'hospital');
  const kind = dialog.getByRole('combobox', { name: 'Kind' });
  await expect(kind).toBeHidden();
  await expect(results(dialog).first()).toBeInViewport();

  await dialog.getByText('Narrow', { exact: true }).click();
  await kind.selectOption('Example');
  await dialog.getByRole('combobox', { name: 'Nation' }).selectOption('Wales');
  await expect(dialog.locator('summary')).toHaveText('Narrowed to Example, Wales');
  await searchFor(dialog, 'school');
  await expect(kind).toBeVisible();
  await dialog.locator('summary').click();
  await expect(kind).toBeHidden();
});

test('after a result and the way back, search still has the words, the filters and the results', async ({ page }) => {
  await page.goto(PAGE);
  let dialog = await openSearch(page);
  await searchFor(dialog, 'hospital');
  const everything = await dialog.getByRole('status').innerText();
  await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('Example');
  await expect(dialog.getByRole('status')).not.toHaveText(everything);
  const found = await titles(dialog);
  await results(dialog).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/examples\//);
  await page.goBack();
  await expect(page).toHaveURL(PAGE);

  if (!(await page.getByRole('dialog', { name: 'Search', exact: true }).isVisible())) dialog = await openSearch(page);
  const input = dialog.getByRole('searchbox');
  await expect(input).toHaveValue('hospital');
  await expect(dialog.getByRole('combobox', { name: 'Kind' })).toHaveValue('Example');
  await expect.poll(() => titles(dialog)).toEqual(found);
  await page.keyboard.type('trust');
  await expect(input).toHaveValue('trust');

  await input.fill('');
  await page.reload();
  dialog = await openSearch(page);
  await expect(dialog.getByRole('searchbox')).toHaveValue('');
  await expect(results(dialog)).toHaveCount(0);
});

test('without storage search works, and only does not remember', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(PAGE);
  const dialog = await openSearch(page);
  await searchFor(dialog, 'kitchen');
  expect(await results(dialog).count()).toBeGreaterThan(0);
});

test('what was found is announced once for a search, in one place', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await expect(dialog.getByRole('status')).toHaveCount(1);
  await dialog.getByRole('status').evaluate((status) => {
    window.announced = [];
    new MutationObserver(() => {
      if (status.textContent) window.announced?.push(status.textContent);
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await dialog.getByRole('searchbox').pressSequentially('personal', { delay: 30 });
  await expect(dialog.getByRole('status')).toContainText('“personal”');
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.announced)).toEqual([expect.stringMatching(/ results for “personal”\.$/)]);
});

test('search that cannot be loaded says so and leads to the A to Z', async ({ page }) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto('/');
  const dialog = await openSearch(page);
  await dialog.getByRole('searchbox').fill('trust');
  await expect(dialog.getByRole('status')).toContainText('Search could not be loaded.');
  await dialog.getByRole('link', { name: 'Open the A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A to Z' })).toBeVisible();
});

test('without the full-text engine titles are still found, and search says what is missing', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/');
  const dialog = await openSearch(page);
  await dialog.getByRole('searchbox').fill('building trust');
  await expect(dialog.getByRole('status')).toContainText(
    'The text of pages could not be searched just now: titles only.',
  );
  expect((await titles(dialog))[0]).toBe('Building trust');
});

test('a browser that cannot load search at all goes to the search page', async ({ page }) => {
  await page.route('**/_astro/dialog*', (route) => route.abort());
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL('/search/');
});

test('the search page searches, keeps the words in its address, and opens from it', async ({ page }) => {
  await page.goto('/search/');
  const input = page.getByRole('searchbox');
  await expect(input).toBeFocused();
  await input.fill('pooled budget');
  await expect(page.getByRole('main').getByRole('status')).toContainText('“pooled budget”');
  await input.press('Enter');
  await expect(page).toHaveURL('/search/?q=pooled%20budget');
  await page.reload();
  await expect(input).toHaveValue('pooled budget');
  await expect(page.getByRole('main').getByRole('link', { name: 'Pooled budget', exact: true })).toBeVisible();
});

test('search works under a base path, first hits and full text alike', async ({ page, underBase }) => {
  await page.goto(underBase);
  const dialog = await openSearch(page);
  await searchFor(dialog, 'kitchen');
  const { pathname } = new URL(underBase);
  const links = await dialog
    .getByRole('list')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !link?.startsWith(pathname))).toEqual([]);
  await dialog.getByRole('list').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(/Joined Up/);
  await expect(page).not.toHaveTitle(/not here/);
});

declare global {
  interface Window {
    announced?: string[];
  }
}
