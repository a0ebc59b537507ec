import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { sideways, smallTargets } from './support/looks.ts';
import { expect, test } from './support/test.ts';

const PATH = '/scenarios/friday-discharge/room/';

async function begin(page: Page, people: number): Promise<void> {
  await page.goto(PATH);
  await page.getByLabel('How many people are in the room?').fill(String(people));
  await page.getByRole('button', { name: 'Begin' }).click();
  const heading = page.getByRole('heading', { level: 2, name: 'The board round' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
}

/** The room goes with the first choice by these keys, on to the next step or the ending. */
async function choose(page: Page, keys = 'aab'): Promise<void> {
  await page.getByRole('button', { name: 'Show the choices' }).click();
  for (const key of keys) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Go with A' }).click();
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
}

async function chooseToTheEnd(page: Page): Promise<void> {
  const on = page.getByRole('button', { name: /^(?:Show the choices|Look back together)$/ });
  for (let decisions = 0; decisions < 20; decisions += 1) {
    if ((await on.innerText()) === 'Look back together') return;
    await choose(page);
  }
}

test('a room of nine votes, ties, keeps its notes hidden, looks back with its votes and takes a Word file away', async ({
  page,
}) => {
  await begin(page, 9);
  await page.getByRole('button', { name: /^Ask Meirion Bowen/ }).click();
  await expect(page.getByText('The man on the trolley worked with my father.')).toBeVisible();

  // A tie: four, four and one. Nobody’s choice until somebody decides.
  await page.getByRole('button', { name: 'Show the choices' }).click();
  await page.getByRole('spinbutton', { name: 'Hands for A' }).fill('4');
  for (let i = 0; i < 4; i += 1) await page.getByRole('button', { name: 'One hand more for B' }).click();
  await page.getByRole('button', { name: 'One hand more for C' }).focus();
  await page.keyboard.press('c');
  await expect(page.getByText('Nine hands of nine are counted. A and B have the same, four each.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('Choose the letter that the room goes with.')).toBeVisible();

  // Notes ask before they show, and a new step closes them.
  const secret = page
    .getByRole('region', { name: 'Notes for whoever runs it' })
    .getByText('Somebody in the room will have a mother like this.');
  await expect(secret).toBeHidden();
  await page.getByRole('radio', { name: 'B' }).check();
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: 'Show the notes' })).toBeFocused();
  await expect(secret).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(secret).toBeVisible();

  await page.getByLabel(/^Hands are level/).fill('Two of us changed our minds');
  await page.getByRole('button', { name: 'Go with B' }).click();
  await expect(
    page.getByText(/A four, B four and C one\. Taken out of a tie, with four hands of nine\. Why: Two of us/),
  ).toBeVisible();
  await expect(secret).toBeHidden();
  await page.getByRole('button', { name: 'Go on', exact: true }).click();

  // Taken back, and taken again.
  await page.getByRole('button', { name: 'Take the last choice back' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'What do you do?' })).toBeFocused();
  for (const key of 'bbbbb') await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Go with B' }).click();
  await page.getByRole('button', { name: 'Go on', exact: true }).click();

  await chooseToTheEnd(page);
  await expect(page.getByRole('heading', { name: 'What it cost' })).toBeVisible();
  await page.getByRole('button', { name: 'Look back together' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^How it came to/ })).toBeFocused();
  const first = page.getByRole('table', { name: 'Hands at “The board round”' });
  await expect(first.getByRole('row').filter({ hasText: '(taken)' }).getByRole('cell')).toHaveText('5');
  await page.getByLabel('What this room takes away').fill('Ask the ward clerk for her notebook.');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^sixty-three-hours-\d{4}-\d{2}-\d{2}\.docx$/);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'How this room voted' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take the last choice back' })).toBeHidden();
  await expect(page.getByText(/Played on .* with nine people\./)).toBeVisible();
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a room goes on where it stopped when its page was closed', async ({ page, context }) => {
  await begin(page, 9);
  await choose(page);
  const step = await page.getByRole('heading', { level: 2 }).first().innerText();
  await expect(page.getByText('Saved on this device only', { exact: false }).first()).toBeVisible();
  await page.close();

  const again = await context.newPage();
  await again.goto(PATH);
  await expect(again.getByText(`nine people: stopped at “${step}”`)).toBeVisible();
  await again.getByRole('button', { name: /^Go on with it/ }).click();
  await expect(again.getByRole('heading', { level: 2, name: step })).toBeFocused();
  await expect(again.getByLabel('People here')).toHaveValue('9');
});

test('goes on without a signal once the story is there', async ({ page, context }) => {
  await begin(page, 9);
  const [worker] = await Promise.all([page.waitForEvent('worker'), choose(page)]);
  // It answers once it has been fetched.
  await worker.evaluate(() => true);
  await context.setOffline(true);
  await chooseToTheEnd(page);
  await page.getByRole('button', { name: 'Look back together' }).click();
  await expect(page.getByRole('heading', { name: 'How this room voted' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The moments that decided it' })).toBeVisible();
});

test('is played with the keyboard alone', async ({ page }) => {
  await page.goto(PATH);
  await page.getByLabel('How many people are in the room?').focus();
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'The board round' })).toBeFocused();
  await tabTo(page, 'Show the choices');
  await page.keyboard.press('Enter');
  for (const key of 'ccc') await page.keyboard.press(key);
  await tabTo(page, 'Go with C');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The room chose')).toBeVisible();
  await tabTo(page, 'Go on');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  throw new Error(`Tab does not come to “${name}”.`);
}

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`is readable from the back of the room, and every choice fits, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await begin(page, 9);
    const text = page.getByText('Sixty-three hours.', { exact: true });
    // A letter of text takes a 28th of the screen’s height or more.
    expect(await text.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(
      height / 28,
    );
    await page.getByRole('button', { name: 'Show the choices' }).click();
    await expect(page.getByRole('button', { name: 'Go on' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('heading', { level: 2, name: 'What do you do?' })).toBeInViewport({ ratio: 1 });
  });
}

for (const width of [320, 1280]) {
  test(`axe finds nothing in any state, and nothing is cut off, ${width} px wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      found.push(...(await axeFindings(page)).map((finding) => `${state}: ${finding}`));
      found.push(...(await smallTargets(page)).map((target) => `${state}: small: ${target}`));
      const over = await sideways(page);
      if (over) found.push(`${state}: sideways: ${over}`);
    };
    await page.goto(PATH);
    await look('before beginning');
    await begin(page, 9);
    await look('story');
    await page.getByRole('button', { name: /^Ask Meirion/ }).click();
    await look('somebody asked');
    await page.getByRole('button', { name: 'Show the choices' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await look('nothing chosen');
    await page.keyboard.press('a');
    await page.keyboard.press('n');
    await look('notes asked for');
    await page.getByRole('button', { name: 'Show the notes' }).click();
    await look('notes shown');
    await page.getByRole('button', { name: 'Go with A' }).click();
    await look('what happened');
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    await chooseToTheEnd(page);
    await look('ended');
    await page.getByRole('button', { name: 'Look back together' }).click();
    await expect(page.getByRole('heading', { name: 'The moments that decided it' })).toBeVisible();
    await look('looking back');
    await page.goto(PATH);
    await expect(page.getByText('nine people: came to')).toBeVisible();
    await look('rooms that are remembered');
    expect(found).toEqual([]);
  });
}

test('text of twice the size scrolls no slide sideways on a phone', async ({ playwright, launchOptions, root }) => {
  const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage({ baseURL: root, viewport: { width: 320, height: 640 } });
  await begin(page, 12);
  expect(await sideways(page)).toBeUndefined();
  await page.getByRole('button', { name: 'Show the choices' }).click();
  await page.keyboard.press('a');
  await page.keyboard.press('n');
  expect(await sideways(page)).toBeUndefined();
  await browser.close();
});

test('without JavaScript it leads to the booklet', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PATH);
  await expect(page.getByRole('heading', { name: 'Running it with a room' })).toBeVisible();
  await page.locator('noscript').getByRole('link', { name: 'booklet' }).click();
  await expect(page).toHaveURL(/\/booklet\/$/);
  await context.close();
});
