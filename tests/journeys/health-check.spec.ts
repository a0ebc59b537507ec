import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { answerStep, headingOf, openExercise } from './support/assessment.ts';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const PATH = '/assessments/partnership/';
const DESK = `${PATH}together/`;
const END = 'Hand your answers over';

test('six people of three organisations answer alone, see where they differ, and agree what to do', async ({
  page,
  browser,
  root,
}) => {
  test.setTimeout(240_000);
  await beginRound(page);
  const link = await linkOn(page);
  expect(link).toContain(`${PATH}#JU1`);

  const organisations = await organisationsOf(root);
  // Three of one kind of organisation, and two of another: which answer each of them chooses, counted from the first.
  for (const [i, at] of [0, 0, 2, 2, 2].entries()) {
    const answers = await answersOf(browser, root, link, organisations[i < 3 ? 0 : 1] ?? '', at);
    if (i === 0) {
      // Somebody opens their link on the desk's own device; the others' arrive as a message.
      await page.goto(answers);
      await expect(page.getByText('One person’s answers were added.')).toBeVisible();
      expect(page.url()).not.toContain('JU1');
    } else {
      await page.getByLabel('Paste links, codes or whole messages').fill(`Here you are: ${answers}`);
      await page.getByRole('button', { name: 'Add it', exact: true }).click();
      await expect(page.locator('.count-so-far')).toContainText(i < 2 ? 'three' : /answers of/i);
    }
  }
  await expect(page.getByRole('heading', { name: 'Where views differ most' })).toBeVisible();

  await page.getByText('Type in answers from paper').click();
  const lists = page.locator('details[open] select');
  await lists.nth(1).selectOption({ index: 2 });
  await page.getByRole('button', { name: 'Add this sheet' }).click();
  await expect(page.getByText('One sheet added.')).toBeVisible();
  await expect(lists.first()).toBeFocused();
  await expect(page.locator('.count-so-far')).toContainText('six people');

  // The council's three could be shown; then the other three would be known to be the rest, and two of them are a charity.
  await expect(page.getByText(`${organisations[1] ?? ''}:`, { exact: true })).toHaveCount(0);

  for (const what of ['Ring before a cut goes to any board', 'Show the home’s manager the record']) {
    await page.getByLabel('What will be done').fill(what);
    await page.getByLabel('Who makes sure of it').fill('Dee');
    await page.getByLabel('By when').fill(inDays(30));
    await page.getByRole('button', { name: 'Keep this action' }).click();
    await expect(page.getByText('It is on the list.')).toBeVisible();
    await expect(page.getByText(what, { exact: true }).first()).toBeVisible();
  }
  const word = await downloaded(page, 'Word file');
  expect(word.subarray(0, 2).toString()).toBe('PK');
  expect((await downloaded(page, 'Table (CSV)')).toString()).toContain('Statement');
  await page.reload();
  await expect(page.getByText('Ring before a cut goes to any board').first()).toBeVisible();
});

test('refuses what is not an answer to this round, and says why', async ({ page }) => {
  await beginRound(page);
  const field = page.getByLabel('Paste links, codes or whole messages');
  await field.fill('<img src=x onerror=alert(1)> hello');
  await page.getByRole('button', { name: 'Add it', exact: true }).click();
  await expect(page.locator('.hand-in [role=status]')).not.toBeEmpty();
  await expect(page.locator('.hand-in img')).toHaveCount(0);
  await expect(page.locator('.count-so-far')).not.toContainText('one person');
});

for (const width of [320, 1280]) {
  test(`axe finds nothing on the desk and at the end of the form, ${width} px wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const found: string[] = [];
    await page.goto(DESK);
    await expect(page.getByRole('heading', { name: 'Begin a round' })).toBeVisible();
    found.push(...(await axeFindings(page)));
    await beginRound(page);
    await page.getByText('Type in answers from paper').click();
    for (let sheet = 0; sheet < 3; sheet += 1) {
      await page
        .locator('details[open] select')
        .nth(1)
        .selectOption({ index: sheet + 1 });
      await page.getByRole('button', { name: 'Add this sheet' }).click();
    }
    await page.getByRole('button', { name: 'Keep this action' }).click();
    found.push(...(await axeFindings(page)));
    await openExercise(page, PATH);
    await answerToTheEnd(page, 1);
    found.push(...(await axeFindings(page)));
    expect(found).toEqual([]);
  });
}

async function beginRound(page: Page): Promise<void> {
  await page.goto(DESK);
  await page.getByLabel('The partnership’s name (if you like)').fill('Saltmarsh frailty board');
  await page.getByRole('button', { name: 'Begin a round' }).click();
  await expect(page.getByRole('heading', { name: 'Saltmarsh frailty board' })).toBeFocused();
}

async function linkOn(page: Page): Promise<string> {
  return (await page.locator('[data-link]').first().textContent()) ?? '';
}

async function answerToTheEnd(page: Page, at: number): Promise<void> {
  for (let shown = await headingOf(page).textContent(); shown !== END; shown = await headingOf(page).textContent()) {
    await answerStep(page, at);
    await page.locator('.step:not([data-away]) .go').click();
    await expect(headingOf(page)).not.toHaveText(shown ?? '');
  }
}

async function organisationsOf(root: string): Promise<string[]> {
  const response = await fetch(new URL(`${PATH}whole.json`, root));
  const { organisations } = (await response.json()) as { organisations: { label: string }[] };
  return organisations.map(({ label }) => label);
}

/** One person's answers, from a browser of their own: the link that they hand over. */
async function answersOf(
  browser: Browser,
  root: string,
  link: string,
  organisation: string,
  at: number,
): Promise<string> {
  const context = await browser.newContext({ baseURL: root });
  const page = await context.newPage();
  await openExercise(page, link);
  await expect(page.getByText('You answer for “Saltmarsh frailty board”.')).toBeVisible();
  await answerToTheEnd(page, at);
  await page.getByRole('radio', { name: organisation }).check();
  const answers = await linkOn(page);
  await context.close();
  return answers;
}

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await file.path());
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
