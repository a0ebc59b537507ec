import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { answerStep, answerUntil, expectSaved, goOn, openExercise, stepOf } from './support/assessment.ts';
import { axeFindings } from './support/axe.ts';
import { watchShifts } from './support/shifts.ts';
import { expect, test } from './support/test.ts';

const PATH = '/assessments/skills/';
const RESULTS = 'What you have said';
const MOVES = 'Begin from a move, or write your own below';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('survives a lost signal and a closed browser, and ends in a plan, a Word file and a reminder', async ({
    page,
    context,
  }) => {
    await openExercise(page, PATH);
    await answerUntil(page, 'Listening and communication');
    await context.setOffline(true);
    await answerStep(page);
    await goOn(page);
    await expect(stepOf(page).getByRole('heading', { level: 2 })).toHaveText('Seeing the bigger picture');
    await expectSaved(page);
    await page.close();
    await context.setOffline(false);

    const again = await context.newPage();
    await openExercise(again, PATH);
    await expect(again.getByText('You are back where you stopped. Three of six steps are done.')).toBeVisible();
    await answerUntil(again, RESULTS);
    await expect(again.getByRole('img', { name: /^Levels chosen and needed/ })).toBeVisible();
    await expect(again.getByRole('table', { name: 'Levels chosen and needed' }).getByRole('row')).toHaveCount(7);

    await again.getByRole('link', { name: 'Make a plan' }).click();
    await again.getByRole('button', { name: 'Influencing', exact: true }).click();
    await again.getByText(MOVES).click();
    await again.getByRole('radio', { name: /^Shrink the ask/ }).check();
    await again.getByLabel('A first step this week').fill('Ring the ward at two.');
    await again.getByRole('button', { name: 'Keep this plan' }).click();
    await expect(again.getByText('Your plan is kept.')).toBeVisible();
    const word = await downloaded(again, 'Word file');
    expect(word.name).toMatch(/^skills-self-assessment-\d{4}-\d{2}-\d{2}\.docx$/);
    expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
    const calendar = await downloaded(again, 'Reminders for my calendar');
    await expect(again.getByText(/Open it, and your calendar offers to take it in\./)).toBeVisible();
    expect(calendar.bytes.toString()).toContain('SUMMARY:Look back: Influencing');

    await expectSaved(again);
    await again.reload();
    await expect(again.getByRole('heading', { name: 'Influencing', level: 3 })).toBeVisible();
  });

  test('shows results as they should look, and a plan to write, where the signal goes before the last step', async ({
    page,
    context,
  }) => {
    await openExercise(page, PATH);
    await answerUntil(page, 'Navigating politics');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await answerUntil(page, RESULTS);
    const mark = page.locator('.after-form').getByText('Where you put yourself').locator('svg');
    expect((await mark.boundingBox())?.width).toBeLessThan(40);
    await page.getByRole('link', { name: 'Make a plan' }).click();
    await expect(page.getByRole('button', { name: 'Influencing', exact: true })).toBeVisible();
  });

  test('has nothing to press that is too small for a thumb', async ({ page }) => {
    await openExercise(page, PATH);
    await answerUntil(page, 'Influencing');
    await expect(page.getByRole('button', { name: 'Download my copy' })).toBeVisible();
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '.storage-line button, .go-on :is(a, button), .menu-button, .foot nav a, .brand, .crumbs a',
        ),
      ]
        .filter((element) => element.checkVisibility())
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width >= 43.5 && height >= 43.5 ? [] : [`${element.textContent} ${width} × ${height}`];
        }),
    );
    expect(small).toEqual([]);
  });

  test('never scrolls sideways', async ({ page }) => {
    await openExercise(page, PATH);
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await answerUntil(page, RESULTS);
    expect(await overflow()).toBe(0);
  });
});

test('loses no answer that was given before any script had come', async ({ page }) => {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(PATH, { waitUntil: 'commit' });
  const first = page.getByRole('radio', { name: /^Told when asked/ });
  await first.check();
  await page.locator('#building-trust textarea').fill('Rang before noon.');
  await expect(page.locator('body[data-exercise]')).not.toBeAttached();
  letThrough();
  await expect(page.locator('body[data-exercise]')).toBeAttached();
  await expect(first).toBeChecked();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Told when asked/ })).toBeChecked();
  await expect(page.locator('#building-trust textarea')).toHaveValue('Rang before noon.');
});

test('keeps what is typed in the last moment before a page is left', async ({ page, context }) => {
  await openExercise(page, `${PATH}?only=influencing`);
  const words = page.locator('#influencing textarea');
  await words.pressSequentially('Rang at noon');
  await page.reload();
  await expect(words).toHaveValue('Rang at noon');
  await words.pressSequentially(', and again');
  await page.close({ runBeforeUnload: true });
  const next = await context.newPage();
  await openExercise(next, `${PATH}?only=influencing`);
  await expect(next.locator('#influencing textarea')).toHaveValue('Rang at noon, and again');
  await expectSaved(next);
  expect(await next.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('is answered by keyboard alone, with focus on each new heading and on what is missing', async ({ page }) => {
  await openExercise(page, PATH);
  const groups = await stepOf(page).getByRole('group').all();
  await groups[0]?.getByRole('radio').first().focus();
  for (const group of groups.slice(0, -1)) {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(group.getByRole('radio').nth(1)).toBeChecked();
    await page.keyboard.press('Tab');
  }
  await stepOf(page).getByRole('button', { name: 'Go on' }).focus();
  await page.keyboard.press('Enter');
  const missing = stepOf(page).getByText('Choose which of the four is nearest to what you did.');
  await expect(missing).toBeVisible();
  await expect(groups.at(-1)!.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  await stepOf(page).getByRole('button', { name: 'Go on' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Influencing', level: 2 })).toBeFocused();
});

test('moves focus to the heading of a step that was chosen from the line, and back', async ({ page }) => {
  await openExercise(page, PATH);
  await page.getByRole('link', { name: /^Navigating politics/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Navigating politics', level: 2 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Building trust', level: 2 })).toBeFocused();
});

test('prints whole, with the guide and the plan sheet, and what came of it alone', async ({ page }) => {
  await openExercise(page, `${PATH}#influencing`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.step:visible').count()).toBe(6);
  await expect(page.getByRole('heading', { name: 'Plan sheet' })).toBeVisible();
  await page.goto(`${PATH}#results`);
  await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
  expect(await page.locator('.step:visible').count()).toBe(0);
  await expect(page.getByRole('heading', { name: 'Plan sheet' })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first()).toBeHidden();
});

test('goes back with the browser and keeps answers', async ({ page }) => {
  await openExercise(page, PATH);
  await answerStep(page, 2);
  await goOn(page);
  await expect(page).toHaveURL(/#influencing$/);
  await page.goBack();
  await expect(stepOf(page).getByRole('heading', { level: 2 })).toHaveText('Building trust');
  await expect(stepOf(page).getByRole('radio', { name: /^Told first, some of the time/ })).toBeChecked();
});

test('is taken for one skill from its page', async ({ page }) => {
  await page.goto('/skills/influencing/');
  await page.getByRole('link', { name: /Answer four questions on this skill alone/ }).click();
  await expect(page.locator('body[data-exercise]')).toBeAttached();
  await answerUntil(page, RESULTS);
  await expect(page.getByRole('table', { name: 'Levels chosen and needed' }).getByRole('row')).toHaveCount(2);
});

test('lays two attempts side by side, with the note that a yardstick can move', async ({ page }) => {
  await openExercise(page, `${PATH}?only=influencing`);
  await answerUntil(page, RESULTS, 1);
  await page.getByRole('button', { name: 'Answer afresh' }).click();
  await answerUntil(page, RESULTS, 2);
  await expect(page.getByRole('heading', { name: 'Then and now' })).toBeVisible();
  await expect(page.getByText('A yardstick can move.')).toBeVisible();
  const row = page
    .getByRole('table', { name: /^Levels chosen in each attempt/ })
    .getByRole('row', { name: /Influencing/ });
  await expect(row).toContainText('level 2');
  await expect(row).toContainText('level 3');
});

test('opens each attempt from My record with its own results, and comes back to it with Back', async ({ page }) => {
  await openExercise(page, `${PATH}?only=influencing`);
  await answerUntil(page, RESULTS, 1);
  await page.getByRole('button', { name: 'Answer afresh' }).click();
  await answerUntil(page, RESULTS, 2);
  await expectSaved(page);
  const levels = page.getByRole('table', { name: 'Levels chosen and needed' });
  await page.goto('/record/');
  await page.getByRole('link', { name: 'Skills self-assessment' }).nth(1).click();
  await expect(page.getByRole('heading', { name: /^What you said on \d/, level: 2 })).toBeFocused();
  await expect(levels).toContainText('2, “Makes the case”');
  await page.getByRole('link', { name: 'Your newest answers' }).click();
  await expect(page.getByRole('heading', { name: RESULTS, level: 2 })).toBeFocused();
  await expect(levels).toContainText('3,');
  await page.goBack();
  await expect(levels).toContainText('2,');
  await page.reload();
  await expect(page.getByRole('heading', { name: /^What you said on \d/, level: 2 })).toBeFocused();
});

test('reaches both of two that were begun, from the form and from My record, and changes one skill on the whole page', async ({
  page,
}) => {
  await openExercise(page, PATH);
  await answerStep(page, 2);
  await goOn(page);
  await expectSaved(page);
  await openExercise(page, PATH);
  await page.getByRole('button', { name: 'Begin afresh instead' }).click();
  await answerStep(page, 1);
  await expectSaved(page);
  await page.getByRole('link', { name: /^Go on with the whole form, begun on/ }).click();
  await expect(page).toHaveURL(/#influencing$/);
  await page.goto('/record/');
  await page.getByRole('link', { name: 'Skills self-assessment' }).first().click();
  await expect(page.getByText(/^You are back where you stopped/)).toBeVisible();
  await expect(page).toHaveURL(/#influencing$/);
  await page.goBack();
  await page.getByRole('link', { name: 'Skills self-assessment' }).nth(1).click();
  await expect(page.getByText(/^You are back where you stopped/)).toBeVisible();
  await page.getByRole('link', { name: /^Building trust/ }).click();
  await expect(stepOf(page).getByRole('radio', { name: /^Told first, some of the time/ })).toBeChecked();

  await openExercise(page, `${PATH}?only=influencing`);
  await answerUntil(page, RESULTS);
  await expectSaved(page);
  await openExercise(page, PATH);
  await page.goto('/record/');
  await page.getByRole('link', { name: 'Skills self-assessment' }).first().click();
  await page.goto(`${PATH}${new URL(page.url()).hash}`);
  await page.getByText('Your answers behind this').first().click();
  await page.getByRole('link', { name: 'Change these answers' }).first().click();
  await expect(page.getByRole('heading', { name: 'Influencing', level: 2 })).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Steps' }).getByRole('link')).toHaveCount(1);
});

test('is said in the lists to be under way, where nothing moves, and opened where it was left', async ({ page }) => {
  const moved = await watchShifts(page);
  await page.goto('/assessments/');
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('You began this')).toHaveCount(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await openExercise(page, PATH);
  await answerStep(page, 2);
  await goOn(page);
  await expectSaved(page);
  await page.goto('/assessments/');
  await expect(page.getByText(/^You began this on \d+ \w+\./)).toBeVisible();
  expect(await moved()).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Go on with Skills self-assessment' }).click();
  await expect(page).toHaveURL(/#influencing$/);
  await expect(page.getByText(/^You are back where you stopped/)).toBeVisible();
});

for (const width of [320, 1280]) {
  test(`is said on the home page to be under way, where nothing moves, and then that a plan is due, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.clock.install({ time: new Date('2026-11-25T10:00:00') });
    await openExercise(page, PATH);
    await answerStep(page, 2);
    await goOn(page);
    await expectSaved(page);
    const moved = await watchShifts(page);
    await page.goto('/');
    const line = page.locator('.begun');
    await expect(line).toHaveText('Go on with Skills self-assessment');
    const [under, over] = await Promise.all(
      [line, page.getByRole('heading', { level: 1 })].map((one) => one.boundingBox()),
    );
    expect(under!.y + under!.height).toBeLessThanOrEqual(over!.y);
    expect(await moved()).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await line.getByRole('link').click();
    await expect(page.getByText(/^You are back where you stopped/)).toBeVisible();

    await openExercise(page, `${PATH}?only=influencing#plan`);
    await page.getByRole('button', { name: 'Influencing', exact: true }).click();
    await page.getByLabel('When …', { exact: true }).fill('a crew waits');
    await page.getByLabel('… then I will').fill('ring the bridge');
    await page.getByLabel('A first step this week').fill('Ask the crew.');
    await page.getByRole('button', { name: 'Keep this plan' }).click();
    await expectSaved(page);
    await page.clock.setFixedTime(new Date('2026-12-23T10:00:00'));
    await page.goto('/');
    await expect(line).toHaveText('It is time to look back at a plan');
    await line.getByRole('link').click();
    await expect(page.getByText('It is time to look back at a plan.')).toBeVisible();
  });
}

test('looks back at a plan when its day has come', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T10:00:00') });
  await openExercise(page, `${PATH}?only=influencing#plan`);
  await page.getByRole('button', { name: 'Influencing', exact: true }).click();
  await page.getByRole('radio', { name: /^Be tested/ }).check();
  await page.getByLabel('A first step this week').fill('Ask the crew.');
  await page.getByRole('button', { name: 'Keep this plan' }).click();
  await expectSaved(page);
  await page.clock.setFixedTime(new Date('2026-12-23T10:00:00'));
  await page.reload();
  const words = page.getByLabel('What happened, and what would you do next time?');
  await words.fill('Asked one crew.');
  await words.blur();
  await expectSaved(page);
  await page.reload();
  await expect(words).toHaveValue('Asked one crew.');
  await page.getByRole('radio', { name: /^Some of it happened/ }).check();
  await words.fill('Asked one crew. Next time, both.');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await expect(page.getByText('Some of it happened. Asked one crew. Next time, both.')).toBeVisible();
});

test('a plan that is written and not kept is a draft when its tab is closed, also in My record, until it is kept', async ({
  page,
  context,
}) => {
  await openExercise(page, `${PATH}?only=influencing#plan`);
  await page.getByRole('button', { name: 'Influencing', exact: true }).click();
  await page.getByRole('radio', { name: /^Be tested/ }).check();
  await page.getByLabel('A first step this week').fill('Ask the crew.');
  await expectSaved(page);
  await page.close();

  const later = await context.newPage();
  await openExercise(later, `${PATH}?only=influencing#plan`);
  await expect(later.getByText(/^This is a draft\. “Change it” opens it/)).toBeVisible();
  await expect(later.getByRole('button', { name: 'Reminders for my calendar' })).toHaveCount(0);
  await later.goto('/record/');
  await expect(later.getByText(/^a draft of a plan from/)).toBeVisible();
  await later.getByRole('link', { name: /^When / }).click();
  await later.getByRole('button', { name: /^Change it/ }).click();
  await later.getByRole('button', { name: 'Keep this plan' }).click();
  await expect(later.getByRole('button', { name: 'Reminders for my calendar' })).toBeVisible();
  await expect(later.getByText(/draft/)).toHaveCount(0);
  await later.getByRole('button', { name: /^Change it/ }).click();
  await expect(later.getByText(/^You have kept this plan\. What you change is saved/)).toBeVisible();
});

test('moves to another browser by file, and is erased from the first', async ({ page, browser, root }) => {
  await openExercise(page, `${PATH}?only=influencing`);
  await page.locator('#influencing textarea').fill('Rang the ward clerk first.');
  await answerUntil(page, RESULTS);
  await expectSaved(page);
  await page.goto('/record/');
  const copy = await downloaded(page, 'Download my copy');

  const other = await browser.newContext({ baseURL: root });
  const elsewhere = await other.newPage();
  await elsewhere.goto('/record/');
  await elsewhere
    .getByLabel('Your copy')
    .setInputFiles({ name: copy.name, mimeType: 'application/json', buffer: copy.bytes });
  await elsewhere.getByRole('button', { name: 'Add it to what is here' }).click();
  await expect(elsewhere.getByText(/^The file has been added\./)).toBeVisible();
  await elsewhere.goto(`${PATH}#results`);
  await elsewhere.getByText('Your answers behind this').first().click();
  await expect(elsewhere.getByText('Rang the ward clerk first.')).toBeVisible();
  await other.close();

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await page.goto(`${PATH}#results`);
  await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
});

test('works where nothing can be stored, and says so', async ({ page }) => {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Not here', 'SecurityError');
      },
    });
  });
  await openExercise(page, `${PATH}?only=influencing`);
  await answerUntil(page, RESULTS);
  await expect(page.locator('.storage-line')).toContainText('not letting the site store anything');
  await expect(page.getByRole('button', { name: 'Download my copy' })).toBeVisible();
  expect(wrong).toEqual([]);
});

test('sends nothing that was answered anywhere', async ({ page, root }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:'))
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await openExercise(page, `${PATH}?only=influencing`);
  await page.locator('#influencing textarea').fill('unmistakable');
  await answerUntil(page, RESULTS);
  await downloaded(page, 'Table (CSV)');
  expect(sent.filter((request) => !request.startsWith(`GET ${root}`))).toEqual([]);
  expect(sent.join('\n')).not.toMatch(/unmistakable|guessed|no-chance/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is a complete form with a guide, a results key and a plan sheet', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.locator('.step')).toHaveCount(6);
    await expect(page.locator('.step fieldset')).toHaveCount(36);
    for (const name of ['On paper: reading your answers', 'Results key', 'Plan sheet']) {
      await expect(page.getByRole('heading', { name })).toBeVisible();
    }
    await page.getByRole('radio').first().check();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(PATH);
  });
});

for (const width of [320, 1280]) {
  test(`axe finds nothing in any state, ${width} px wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      found.push(...(await axeFindings(page)).map((finding) => `${state}: ${finding}`));
    };
    await openExercise(page, `${PATH}?only=influencing`);
    await look('untouched');
    await goOn(page);
    await look('something missing');
    await answerUntil(page, RESULTS);
    await page.getByText('Your answers behind this').first().click();
    await look('results');
    await page.getByRole('link', { name: 'Make a plan' }).click();
    await page.getByRole('button', { name: 'Influencing', exact: true }).click();
    await page.getByRole('button', { name: 'Keep this plan' }).click();
    await look('a plan with something missing');
    if (width < 768) await page.getByText(MOVES).click();
    await page.getByRole('radio').first().check();
    await page.getByLabel('A first step this week').fill('Ring.');
    await page.getByRole('button', { name: 'Keep this plan' }).click();
    await look('a kept plan');
    expect(found).toEqual([]);
  });
}

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
