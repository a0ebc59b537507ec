import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Assessment } from '../../src/domain/assessment/assessment.ts';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const PATH = '/assessments/partnership/';
const DESK = `${PATH}together/`;
const SPRING = new Date('2026-05-04T10:00:00');
const AUTUMN = new Date('2026-11-26T14:30:00');

test('a partnership finishes a check, keeps its counts, does another half a year later, and sets the two side by side', async ({
  page,
  browser,
  root,
}) => {
  test.setTimeout(180_000);
  const statements = await statementsOf(root);
  await page.clock.install({ time: SPRING });
  await page.goto(DESK);
  await begin(page);
  await typeSheets(page, statements, ['1', '1', '2', '4']);
  await page.getByLabel('What will be done').fill('Each partner says what it is judged on');
  await page.getByLabel('Who makes sure of it').fill('Jo');
  await page.getByLabel('By when').fill('2026-06-30');
  await page.getByLabel('How we will know (if you like)').fill('It is in the minutes of June');
  await page.getByRole('button', { name: 'Keep this action' }).click();
  await expect(page.getByText('It is on the list.')).toBeVisible();
  const counts = await downloaded(page, 'Counts for next time');
  expect(JSON.parse(counts.toString())).toMatchObject({ begun: '2026-05-04', people: 4 });
  expect(counts.toString()).not.toContain('Jo');

  // Half a year later on the same device: the earlier round is in a list, with what was agreed in it.
  await page.clock.setSystemTime(AUTUMN);
  await page.reload();
  await begin(page);
  await page.getByText('Read aloud first: what you agreed on 4 May 2026').click();
  await expect(page.getByText('Each partner says what it is judged on')).toBeVisible();
  await typeSheets(page, statements, ['3', '3', '4']);
  const part = page.getByRole('region', { name: 'Then and now' });
  await part
    .getByLabel('An earlier round on this device')
    .selectOption({ label: 'Saltmarsh frailty board, 4 May 2026' });
  await expect(part.getByRole('status')).toHaveText(
    'The check of 4 May 2026, answered by four people, stands beside this one.',
  );
  const agreed = part.getByRole('list', { name: 'What was agreed then' });
  await expect(agreed).toContainText('Each partner says what it is judged on');
  await expect(agreed).toContainText('How we will know: It is in the minutes of June');

  // On a wall, one statement at a time; and back to the button that put it there.
  await part.getByRole('button', { name: 'Show then and now one at a time' }).click();
  const heading = page.locator('.one-slide h2');
  await expect(heading).toBeFocused();
  const wall = page.locator('.one-at-a-time');
  await expect(wall.getByText('Then, 4 May 2026: four people')).toBeVisible();
  await expect(wall.getByText('Now: three people')).toBeVisible();
  const opening = await heading.textContent();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect(heading).not.toHaveText(opening ?? '');
  await expect(heading).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(part.getByRole('button', { name: 'Show then and now one at a time' })).toBeFocused();

  // Both rounds go into the files, and onto paper.
  const table = (await downloaded(page, 'Table (CSV)')).toString();
  expect(table).toMatch(/"?Then, 4 May 2026"?,/);
  expect(table).toContain('Now,');
  expect((await downloaded(page, 'Word file')).subarray(0, 2).toString()).toBe('PK');
  await page.emulateMedia({ media: 'print' });
  await expect(part.getByText('Then, 4 May 2026: four people').first()).toBeVisible();
  await expect(part.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });

  // On another device nothing is known of the first round, and its file says as much as it may.
  const elsewhere = await browser.newContext({ baseURL: root, locale: 'en-GB', viewport: { width: 390, height: 800 } });
  const other = await elsewhere.newPage();
  await other.goto(DESK);
  await begin(other);
  await typeSheets(other, statements, ['2', '2', '3']);
  const there = other.getByRole('region', { name: 'Then and now' });
  await expect(there.getByRole('combobox')).toHaveCount(0);
  await there
    .getByLabel('Choose a file of counts')
    .setInputFiles({ name: 'spring.counts.json', mimeType: 'application/json', buffer: counts });
  await expect(there.getByText('Then, 4 May 2026: four people').first()).toBeVisible();
  await expect(there.getByRole('list', { name: 'What was agreed then' })).toHaveCount(0);
  expect(await axeFindings(other)).toEqual([]);
  await elsewhere.close();
});

async function begin(page: Page): Promise<void> {
  await page.getByLabel('The partnership’s name (if you like)').fill('Saltmarsh frailty board');
  await page.getByRole('button', { name: 'Begin a round' }).click();
  await expect(page.getByRole('heading', { name: 'Hand out the link' })).toBeVisible();
}

/** A sheet for each digit, which answers every statement with the answer in that place. */
async function typeSheets(page: Page, statements: number, digits: readonly string[]): Promise<void> {
  await page.getByText('Type in answers from paper').click();
  await page.locator('.sheet-entry input').first().focus();
  for (const [i, digit] of digits.entries()) {
    await page.keyboard.type(`${digit.repeat(statements)}0`);
    await page.keyboard.press('Enter');
    await expect(page.locator('.sheet-entry [role=status]')).toContainText(
      i === 0 ? 'One sheet from paper' : /\w+ sheets from paper/,
    );
  }
}

async function statementsOf(root: string): Promise<number> {
  const check = (await (await fetch(new URL(`${PATH}whole.json`, root))).json()) as Assessment;
  return check.steps.flatMap(({ items }) => items).length;
}

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await file.path());
}
