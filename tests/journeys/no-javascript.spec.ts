import { contentsOf, firstCitation, firstTerm } from './support/parts.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

const PAGE = '/skills/building-trust/';

test('every kind of page reads, and offers nothing that would not work', async ({ page, kinds }) => {
  for (const { address } of kinds) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.getByRole('article').innerText()).length, address).toBeGreaterThan(1500);
    // The menu opens by itself. Everything else that is pressed needs JavaScript.
    await expect(page.getByRole('button'), address).toHaveText(['Menu']);
  }
});

test('the menu opens, without the choice that would do nothing', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  const menu = page.getByRole('navigation', { name: 'All parts' });
  await expect(menu.getByRole('link', { name: 'Glossary' })).toBeVisible();
  await expect(menu.getByRole('radio')).toHaveCount(0);
  await menu.getByRole('button', { name: 'Close menu' }).click();
  await expect(menu).toBeHidden();
});

test('a citation leads to its entry in the list of sources', async ({ page }) => {
  await page.goto(PAGE);
  await firstCitation(page).click();
  await expect(page).toHaveURL(/#fact-/);
  const entry = page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first();
  await expect(entry).toBeInViewport();
  await expect(page.locator(':target')).toHaveText(await entry.innerText());
});

test('a glossary term leads to its meaning, and from there to the glossary', async ({ page }) => {
  await page.goto(PAGE);
  await firstTerm(page).click();
  await expect(page).toHaveURL(/#term-/);
  await expect(page.locator(':target')).toBeInViewport();
  await page.locator(':target').getByRole('link').click();
  await expect(page).toHaveURL(/\/glossary\/#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('search leads to a page that says what it needs, and its form leads to the A to Z', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL('/search/');
  // Playwright looks past whatever stands in a noscript element, except when asked for it by name.
  await expect(page.locator('noscript p')).toContainText('Search needs JavaScript.');
  await expect(page.locator('noscript p')).toBeVisible();
  await page.getByRole('searchbox').fill('trust');
  await page.getByRole('button', { name: 'Go' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A to Z' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Building trust' }).click();
  await expect(page).toHaveURL(PAGE);
});

test('the examples narrow to a place and to what was found', async ({ page }) => {
  await page.goto('/examples/');
  const cases = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').filter({ visible: true });
  const all = await cases.count();

  await page.getByRole('radio', { name: 'Scotland' }).check();
  await expect(cases.filter({ hasText: 'Inverclyde' })).toHaveCount(1);
  expect(await cases.count()).toBeLessThan(all);

  await page.getByRole('radio', { name: 'No difference' }).check();
  await expect(cases.filter({ hasText: 'Inverclyde' })).toHaveCount(0);

  await page.getByRole('radio', { name: 'Anywhere' }).check();
  await page.getByRole('radio', { name: 'Anything' }).check();
  await expect(cases).toHaveCount(all);
});

test('on a phone the contents are folded, open at a press, and lead to their sections', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(PAGE);
  const contents = contentsOf(page);
  await expect(contents.getByRole('link')).toHaveCount(0);
  await contents.getByText('On this page').click();
  await contents.getByRole('link', { name: 'What the evidence says' }).click();
  await expect(page.getByRole('heading', { name: 'What the evidence says' })).toBeInViewport();
});

test('on a wide screen the contents stand beside the text', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(PAGE);
  await expect(contentsOf(page).getByRole('link', { name: 'What the evidence says' })).toBeInViewport();
});
