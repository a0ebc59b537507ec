import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { cutOff, sideways } from './support/looks.ts';
import { expect, test } from './support/test.ts';

const STORY = '/scenarios/friday-discharge/';

test.use({ trace: 'off' });

const ready = (page: Page) => expect(page.locator('.under[data-hydrated]')).toBeVisible();
const ways = (page: Page) => page.getByRole('list', { name: 'What you can do' }).getByRole('link');

async function open(page: Page, address = STORY): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Chooses what stands first until the story ends. */
async function playOut(page: Page): Promise<void> {
  while ((await ways(page).count()) > 0) {
    const before = page.url();
    await ways(page).first().click();
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await expect(page.getByText('How it ends')).toBeVisible();
}

test('a story is played to its end and looked back on by keyboard alone', async ({ page }) => {
  await open(page);
  await page.locator('#choose-say-doubt').focus();
  for (let decisions = 0; decisions < 20; decisions += 1) {
    const before = page.url();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).not.toBe(before);
    // Focus is at a heading of what is new, and what is old has gone.
    await expect(page.locator('h2:focus')).toContainText('You chose:');
    await expect(page.locator('.view')).toHaveCount(1);
    if ((await ways(page).count()) === 0) break;
    while (!(await page.evaluate(() => document.activeElement?.id.startsWith('choose-')))) {
      await page.keyboard.press('Tab');
    }
  }
  await expect(page.getByText('How it ends')).toBeVisible();
  while (!(await page.evaluate(() => document.activeElement?.getAttribute('href') === '#debrief'))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^How it came to/ })).toBeFocused();
});

test('a choice pressed before the page is ready is not lost', async ({ page }) => {
  await page.route(/Player\.island.*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await page.goto(STORY, { waitUntil: 'commit' });
  await page.locator('#choose-ring-council').click();
  expect(await page.locator('.under[data-hydrated]').count()).toBe(0);
  await expect(page.getByRole('heading', { name: 'Four minutes with Bethan' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /You chose: Nod, and catch Bethan/ })).toBeVisible();
});

test('a play is there again after the page was closed, with its choices in the same order', async ({
  page,
  context,
}) => {
  await open(page);
  await page.locator('#choose-see-her').click();
  await expect(page.getByRole('heading', { name: 'The chair by the window' })).toBeVisible();
  const order = await ways(page).allTextContents();
  await expect(page.getByText('Saved on this device only', { exact: true })).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await open(again);
  await expect(again.getByText('You are back where you stopped.')).toBeVisible();
  expect(await ways(again).allTextContents()).toEqual(order);
  await again.getByRole('button', { name: 'Begin again instead' }).click();
  await expect(again.getByRole('heading', { name: 'The board round' })).toBeFocused();
});

test('Back and the browser’s Back show the step before, and another choice goes on from there', async ({ page }) => {
  await open(page);
  await page.locator('#choose-see-her').click();
  await page.locator('#choose-take-word').click();
  await expect(page.getByRole('heading', { name: 'One phone, three numbers' })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('You are looking back.')).toBeVisible();
  await expect(page.locator('#choose-take-word')).toContainText('You chose this.');
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'One phone, three numbers' })).toBeVisible();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.locator('#choose-show-me').click();
  await expect(page.getByRole('heading', { name: /You chose: Walk her to the therapy kitchen/ })).toBeFocused();
  await expect(page.getByText('Took my sleeve', { exact: false })).toBeVisible();
});

test('asking somebody spends a conversation, and is answered where focus goes', async ({ page }) => {
  await open(page);
  await expect(page.getByText('Two conversations left.')).toBeVisible();
  await page.getByRole('link', { name: 'Ask Meirion Bowen' }).click();
  await expect(page.getByRole('heading', { name: 'You ask Meirion Bowen' })).toBeFocused();
  await expect(page.getByText('I can’t put a worry in a bed', { exact: false })).toBeVisible();
  await expect(page.getByText('One conversation left', { exact: false })).toBeVisible();
});

test('an address leads into the middle of the story, by a way that a reader can have come', async ({ page }) => {
  await open(page, `${STORY}#at-corridor`);
  await expect(page.getByRole('heading', { name: 'The ward corridor' })).toBeVisible();
  await expect(page.getByText('This address leads into the middle of the story', { exact: false })).toBeVisible();
});

test('a play is looked back on, taken as a Word file, played again from a decision, and compared', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page);
  await playOut(page);
  await page.getByRole('link', { name: 'Look back on it' }).click();
  const debrief = page.locator('.debrief');
  for (const part of [
    'The road you took',
    'What moved',
    'What each of them would say',
    'Pages behind',
    'The moments',
  ]) {
    await expect(debrief.getByRole('heading', { level: 3, name: part })).toBeVisible();
  }
  await debrief.getByLabel('One line, for yourself').fill('Ring Dai first.');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    debrief.getByRole('button', { name: 'Word file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^sixty-three-hours-.*\.docx$/);
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');

  await debrief
    .getByRole('link', { name: /^Play again from here.*The board round/ })
    .first()
    .click();
  await expect(page.getByText('the play that you finished is kept as it is')).toBeVisible();
  await page.locator('.ways li:not([data-chosen]) a').last().click();
  await playOut(page);
  await page.getByRole('link', { name: 'Look back on it' }).click();
  await page.getByRole('link', { name: 'Your two plays, side by side' }).click();
  await expect(page.getByRole('heading', { name: 'Your plays' })).toBeFocused();
  await expect(page.getByText('You wrote: Ring Dai first.')).toBeVisible();
  await page.getByLabel('Compare Play 1').check();
  await page.getByLabel('Compare Play 2').check();
  await expect(page.getByRole('heading', { name: 'Play 1 and Play 2' })).toBeVisible();
  await expect(page.getByText('The two plays part at the first decision', { exact: false })).toBeVisible();
});

test('after it has loaded a story plays to its debrief without a signal, and no request carries a choice', async ({
  page,
  context,
}) => {
  test.setTimeout(60_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await open(page);
  const [worker] = await Promise.all([page.waitForEvent('worker'), ways(page).first().click()]);
  // It answers once it has been fetched.
  await worker.evaluate(() => true);
  await context.setOffline(true);
  await playOut(page);
  await page.getByRole('link', { name: 'Look back on it' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^How it came to/ })).toBeVisible();
  expect(asked.filter((one) => !one.startsWith('GET') || /choose|say-doubt|see-her|ring-council|\?/.test(one))).toEqual(
    [],
  );
});

for (const width of [320, 1280]) {
  test(`every state passes axe in light and dark and fits, ${width} px wide`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 800 });
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      found.push(...(await axeFindings(page)).map((one) => `${state}: ${one}`));
      const over = await sideways(page);
      if (over) found.push(`${state}: ${over}`);
    };
    await open(page);
    await look('first step');
    await page.getByRole('link', { name: 'Ask Meirion Bowen' }).click();
    await look('asked');
    await page.locator('#choose-say-doubt').click();
    await look('under way');
    await page.goBack();
    await look('looking back');
    await page.goForward();
    await playOut(page);
    await look('ended');
    await page.getByRole('link', { name: 'Look back on it' }).click();
    await expect(page.getByRole('heading', { name: 'The moments that decided it' })).toBeVisible();
    await look('debrief');
    await page.getByRole('link', { name: 'Your plays' }).click();
    await expect(page.getByRole('heading', { name: 'Your plays' })).toBeVisible();
    await look('plays');
    await page.getByRole('button', { name: 'Play again' }).click();
    await ways(page).last().click();
    await page.getByRole('link', { name: 'Your plays' }).click();
    for (const name of ['Compare Play 1', 'Compare Play 2']) await page.getByLabel(name).check();
    await expect(page.getByRole('heading', { name: 'Play 1 and Play 2' })).toBeVisible();
    await look('compared');
    await open(page, `${STORY}#at-corridor`);
    await page.reload();
    await look('the middle of the story');
    expect(found).toEqual([]);
  });
}

test('waiting for a connection and being back where it stopped pass axe and fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const look = async (): Promise<void> => {
    expect([...(await axeFindings(page)), await sideways(page)].filter(Boolean)).toEqual([]);
  };
  await page.route('**/story.json', (route) => route.abort());
  await open(page);
  await page.locator('#choose-say-doubt').click();
  await expect(page.getByText('The rest of the story could not be fetched')).toBeVisible();
  await look();
  await page.unroute('**/story.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('h2:focus')).toContainText('You chose:');
  await page.goto('about:blank');
  await open(page);
  await expect(page.getByText('You are back where you stopped.')).toBeVisible();
  await look();
});

test('a wide screen with letters twice as large has nothing to scroll sideways, whatever is closed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await sideways(page)).toBeUndefined();
});

test('every state fits a narrow screen with letters twice as large', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () =>
      document.documentElement.style.setProperty('font-size', '200%'),
    );
  });
  const found: string[] = [];
  const look = async (state: string): Promise<void> => {
    const over = await sideways(page);
    found.push(...[...(over ? [over] : []), ...(await cutOff(page))].map((one) => `${state}: ${one}`));
  };
  await open(page);
  await look('first step');
  await page.getByText('people you will meet').click();
  await page.getByRole('link', { name: 'Ask Meirion Bowen' }).click();
  await look('asked');
  await ways(page).first().click();
  await expect(page.locator('h2:focus')).toContainText('You chose:');
  await look('under way');
  await playOut(page);
  await look('ended');
  await page.getByRole('link', { name: 'Look back on it' }).click();
  await expect(page.getByRole('heading', { name: 'The moments that decided it' })).toBeVisible();
  for (const folded of await page.locator('.views summary').all()) await folded.click();
  await look('debrief');
  await page.getByRole('button', { name: 'Play again' }).click();
  await ways(page).last().click();
  await page.getByRole('link', { name: 'Your plays' }).click();
  await page.getByLabel('Compare Play 1').check();
  await page.getByLabel('Compare Play 2').check();
  await expect(page.getByRole('heading', { name: 'Play 1 and Play 2' })).toBeVisible();
  await look('compared');
  expect(found).toEqual([]);
});

test('with reduced motion nothing moves, and a new step stands at its heading at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (let decisions = 0; decisions < 3; decisions += 1) {
    const before = page.url();
    await ways(page).first().click();
    await expect.poll(() => page.url()).not.toBe(before);
    const seen = await page.evaluate(() => ({
      moving: document.getAnimations().length,
      top: document.activeElement?.getBoundingClientRect().top ?? -1,
      inner: innerHeight,
    }));
    expect(seen.moving).toBe(0);
    expect(seen.top).toBeGreaterThanOrEqual(0);
    expect(seen.top).toBeLessThan(seen.inner / 2);
  }
});

test('a play of an earlier edition is told as far as the story goes now, says what has changed, and is kept', async ({
  page,
}) => {
  await open(page);
  await page.locator('#choose-see-her').click();
  await page.locator('#choose-take-word').click();
  await playOut(page);
  // The next edition: a choice with other words, and a step that is gone.
  await page.route('**/story.json', async (route) => {
    const response = await route.fetch();
    const words = (await response.text())
      .replaceAll('"three-calls"', '"two-calls"')
      .replace('Say you will let him know, and go', 'Go');
    await route.fulfill({ response, body: words });
  });
  await page.goto(`${STORY}#debrief`);
  await page.reload();
  const notice = page.getByText('The story has changed since you played.').locator('..');
  await expect(notice).toContainText('One of your choices has other words now.');
  await expect(notice).toContainText('that step is no longer in the story.');
  await expect(page.getByRole('heading', { name: 'As far as today’s story goes' })).toBeVisible();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect([...(await axeFindings(page)), await sideways(page)].filter(Boolean)).toEqual([]);
  }
  await page.unroute('**/story.json');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: /^How it came to/ })).toBeVisible();
});
