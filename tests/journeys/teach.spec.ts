import type { Page } from '@playwright/test';
import { headingOf } from './support/assessment.ts';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

/** Follows a link of the page for people who teach. */
async function follow(page: Page, address: RegExp): Promise<void> {
  await page.goto('/teach/');
  const links = page.locator('.prose a');
  const all = await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  const found = all.find((one) => address.test(one));
  if (found === undefined) throw new Error(`No link leads to ${String(address)}`);
  await page.goto(found);
}

test('people who teach find every way to use an exercise, and each leads to what it says', async ({ page }) => {
  await follow(page, /\/assessments\/skills\/\?only=influencing$/);
  await expect(page.getByRole('navigation', { name: 'Steps' }).getByRole('link')).toHaveCount(1);
  await expect(headingOf(page)).toHaveText('Influencing');
  await follow(page, /\/assessments\/skills\/#/);
  const part = new URL(page.url()).hash.slice(1);
  await expect(page.locator('body[data-exercise]')).toBeAttached();
  await expect(page.locator(`.step:not([data-away])`)).toHaveId(part);
  await follow(page, /\/assessments\/partnership\/together\/$/);
  await expect(page.getByRole('button', { name: 'Begin a round' })).toBeVisible();
  for (const [address, words] of [
    [/\/room\/$/, 'How many people are in the room?'],
    [/\/booklet\/$/, 'Booklet'],
    [/\/key\/$/, 'Key'],
  ] as const) {
    await follow(page, address);
    await expect(page.getByText(words).first()).toBeAttached();
  }
});

test('the form of a health check prints on as many pages for each person as is said, and the rest begins on its own', async ({
  page,
}) => {
  const said = 'On A4 its first six pages are for each person.';
  for (const at of ['/teach/', '/assessments/partnership/together/']) {
    await page.goto(at);
    await expect(page.getByText(said)).toBeAttached();
  }
  await page.goto('/assessments/partnership/');
  await expect(page.locator('body[data-exercise]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const rest = page.locator('.for-the-desk');
  await expect(rest.getByRole('heading')).toHaveText(/^For whoever runs it/);
  expect(await rest.evaluate((one) => getComputedStyle(one).breakBefore)).toBe('page');
  await page
    .locator('.for-the-desk, .for-the-desk ~ *, .paper ~ :not(link), .foot')
    .evaluateAll((all) => all.forEach((one) => one.remove()));
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(6);
});

test('what people who teach are told of a shared computer is so', async ({ page }) => {
  await page.goto('/teach/');
  await expect(page.getByText(/after “Shared computer\?”, press “Keep nothing”/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto('/assessments/skills/');
  await page.getByRole('button', { name: 'Keep nothing' }).click();
  await expect(page.getByText('Shared computer: nothing is kept.').first()).toBeVisible();
  await page.locator('.step:not([data-away]) input').first().check();
  await page.goto('/assessments/partnership/');
  await expect(page.getByText('Shared computer: nothing is kept.').first()).toBeVisible();
  expect(await page.evaluate(() => Object.entries(sessionStorage))).toEqual([['joined-up:shared-computer', 'on']]);
  await page.goto('/assessments/skills/');
  await expect(page.locator('body[data-exercise]')).toBeAttached();
  await expect(page.locator('.step input:checked')).toHaveCount(0);
});
