import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from '@playwright/test';
import type { Assessment } from '../../src/domain/assessment/assessment.ts';
import { answerStep, headingOf, openExercise } from './support/assessment.ts';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const PATH = '/assessments/partnership/';
const DESK = `${PATH}together/`;
const END = 'Hand your answers over';

test('six people of three organisations answer alone, two of them on paper, see where they differ, and agree what to do', async ({
  page,
  browser,
  root,
}) => {
  test.setTimeout(240_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await beginRound(page);
  const link = await linkOn(page);
  expect(link).toContain(`${PATH}#JU1`);
  const [first = '', second = '', third = ''] = await organisationsOf(root);
  const field = page.getByLabel('Paste links, codes or whole messages');
  const add = page.getByRole('button', { name: 'Add it', exact: true });

  // Somebody opens their link on the desk's own device; the others' come as a message, as a code and as a file.
  const opened = await answersOf(browser, root, link, first, 0);
  await page.goto(opened.link);
  await expect(page.getByText('One person’s answers were added.')).toBeVisible();
  expect(page.url()).not.toContain('JU1');
  const sent = await answersOf(browser, root, link, first, 0);
  await field.fill(`Here you are: ${sent.link}`);
  await add.click();
  await expect(page.locator('.count-so-far')).toContainText('Two people have answered');
  await expect(page.getByRole('heading', { name: 'Look together' })).toHaveCount(0);
  const read = await answersOf(browser, root, link, first, 2);
  await field.fill(read.code);
  await add.click();
  await expect(page.locator('.count-so-far')).toContainText('three people');
  const saved = await answersOf(browser, root, link, second, 2);
  await page.getByLabel('Choose files instead').setInputFiles(saved.file);
  await expect(page.locator('.count-so-far')).toContainText('four people');

  // Two on paper, by digits: every statement, then the kind of organisation.
  const statements = await statementsOf(root);
  await page.getByText('Type in answers from paper').click();
  await page.locator('.sheet-entry input').first().focus();
  await page.keyboard.type(`${'3'.repeat(statements)}2`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Added\. One sheet from paper so far, and five people in the round\./)).toBeVisible();
  await expect(page.locator('.sheet-entry input').first()).toBeFocused();
  await page.keyboard.type(`${'1'.repeat(statements)}3`);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take the last sheet out again' }).click();
  await expect(page.getByText(/^The last sheet is out again\. One sheet/)).toBeVisible();
  await page.keyboard.type('3');
  await page.getByRole('button', { name: 'Add this sheet' }).click();
  await expect(page.locator('.count-so-far')).toContainText('six people');

  // Three of the first kind can be shown. Two of the second and one of the third are shown together, and never apart.
  await expect(page.getByRole('heading', { name: 'Where views differ' })).toBeVisible();
  const table = page.getByRole('table', { name: /^By kind of organisation/ }).first();
  await expect(table.getByRole('rowheader')).toHaveText([shortOf(first), 'Other organisations']);
  await page.getByText('By kind of organisation, in words').first().click();
  await expect(page.getByText(`${shortOf(first)}:`, { exact: true }).first()).toBeVisible();
  for (const small of [second, third]) {
    await expect(page.getByText(`${shortOf(small)}:`, { exact: true })).toHaveCount(0);
    await expect(page.getByRole('rowheader', { name: shortOf(small), exact: true })).toHaveCount(0);
  }

  // On a wall: one statement, turned by a key, and the desk is as it was afterwards.
  await field.fill('half a message');
  await page.getByRole('button', { name: 'Show one at a time' }).click();
  await expect(page.locator('.one-slide h2')).toBeFocused();
  const opening = await page.locator('.one-slide h2').textContent();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.one-slide h2')).not.toHaveText(opening ?? '');
  await expect(page.locator('.one-slide h2')).toBeFocused();
  await expect(field).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 720 });
  const size = await page
    .locator('.one-slide .spread')
    .evaluate((list) => Number.parseFloat(getComputedStyle(list).fontSize));
  expect(size).toBeGreaterThanOrEqual(20);
  // Every slide stands at the top of the screen, and nothing of the page above it is cut in half there.
  const top = () =>
    page.locator('.one-at-a-time').evaluate((wall) => Math.abs(Math.round(wall.getBoundingClientRect().top)));
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await expect.poll(top).toBe(0);
  }
  await page.getByRole('button', { name: 'Back to the desk' }).click();
  await expect(field).toHaveValue('half a message');

  for (const what of ['Ring before a cut goes to any board', 'Show the home’s manager the record']) {
    await page.getByLabel('What will be done').fill(what);
    await page.getByLabel('Who makes sure of it').fill('Dee');
    await page.getByLabel('By when').fill(inDays(30));
    await page.getByLabel('How we will know (if you like)').fill('The home’s manager says so in May');
    await page.getByRole('button', { name: 'Keep this action' }).click();
    await expect(page.getByText('It is on the list.')).toBeVisible();
    await expect(page.getByText(what, { exact: true }).first()).toBeVisible();
  }
  // What was agreed can be put right, and is removed only when that was asked for twice.
  await page.getByRole('button', { name: 'Change “Show the home’s manager the record”' }).click();
  await expect(page.getByLabel('What will be done')).toBeFocused();
  await page.getByLabel('What will be done').fill('Ask the home’s manager');
  await page.getByRole('button', { name: 'Keep this change' }).click();
  await expect(page.getByText('It is changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove “Ask the home’s manager”' }).click();
  await expect(page.getByRole('button', { name: 'Keep it', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Remove it', exact: true }).click();
  await expect(page.getByText('It is off the list.')).toBeVisible();
  await expect(page.locator('#agree')).toBeFocused();
  await expect(page.getByRole('button', { name: /^Remove “/ })).toHaveCount(1);
  // On paper stand the results with their questions and what was agreed, without the desk that they were made at.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.ask-about li').first()).toBeVisible();
  await expect(page.getByText('Ring before a cut goes to any board').first()).toBeVisible();
  const [agreed, answers] = await Promise.all(
    ['What we agree to do', 'Look together'].map((name) => page.getByRole('heading', { name }).boundingBox()),
  );
  expect(agreed?.y, 'what was agreed comes first').toBeLessThan(answers?.y ?? 0);
  await expect(page.getByText('How we will know: The home’s manager says so in May').first()).toBeVisible();
  for (const away of [field, page.locator('.intro'), page.getByText('Begin another round')])
    await expect(away).toBeHidden();
  await expect(page.getByLabel('What will be done')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  const word = await downloaded(page, 'Word file');
  expect(word.subarray(0, 2).toString()).toBe('PK');
  const csv = (await downloaded(page, 'Table (CSV)')).toString();
  expect(csv).toContain('Statement');
  expect(csv).not.toContain(second);
  await page.reload();
  await expect(page.getByText('Ring before a cut goes to any board').first()).toBeVisible();
  await expect(page.locator('.count-so-far')).toContainText('six people');
  expect(asked.filter((request) => !request.startsWith(`GET ${root}`) || request.includes('JU1'))).toEqual([]);
});

test('somebody fast at the desk stays where they are: nothing glides on while it draws', async ({
  page,
  browser,
  root,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(DESK);
  await page.getByLabel('The partnership’s name (if you like)').fill('Saltmarsh frailty board');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const name = page.getByRole('heading', { name: 'Saltmarsh frailty board' });
  await expect(name).toBeFocused();
  const topOf = async (shown: Locator) => Math.round((await shown.boundingBox())?.y ?? -1);
  await expect.poll(() => topOf(name)).toBeLessThan(40);
  await expect(page.locator('[data-link]').first()).toBeInViewport();

  const link = await linkOn(page);
  const [first = ''] = await organisationsOf(root);
  const one = await answersOf(browser, root, link, first, 0);
  const two = await answersOf(browser, root, link, first, 2);
  const three = await answersOf(browser, root, link, first, 3);
  await page.goto(one.link);
  const added = page.getByText('One person’s answers were added.');
  await expect(added).toBeInViewport();
  await expect(name).toBeFocused();

  const field = page.getByLabel('Paste links, codes or whole messages');
  await field.fill('no code in here');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^There is no code in this text/)).toBeInViewport();
  await field.fill(`${two.link} ${three.link}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Look together' })).toBeVisible();
  await expect(page.getByText('Two people’s answers were added.')).toBeInViewport();
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
});

test('whoever runs a partnership’s meeting finds its desk from the home page, from the list and from the health check', async ({
  page,
}) => {
  for (const from of ['/', '/assessments/', PATH]) {
    await page.goto(from);
    await page.getByRole('link', { name: 'Begin a round for the room' }).click();
    await expect(page.getByRole('heading', { name: 'Begin a round' })).toBeVisible();
  }
});

test('the way to the next statement stays in sight on a projector, however long a statement is', async ({
  page,
  root,
}) => {
  // Eighteen sheets of paper, key by key.
  test.slow();
  await page.setViewportSize({ width: 1280, height: 720 });
  await beginRound(page);
  const statements = await statementsOf(root);
  await page.getByText('Type in answers from paper').click();
  const boxes = page.locator('.sheet-entry input');
  await boxes.first().focus();
  // Three of each of some kinds of organisation, so that these are shown apart.
  const kinds = 6;
  for (let sheet = 0; sheet < kinds * 3; sheet += 1) {
    const kind = (sheet % kinds) + 1;
    await page.keyboard.type(`${String((sheet % 4) + 1).repeat(statements)}${kind}`);
    await page.keyboard.press('Enter');
    await expect(boxes.first()).toBeFocused();
  }
  await page.getByRole('button', { name: 'Show one at a time' }).click();
  await expect(page.locator('.one-slide h2')).toBeFocused();
  const slide = await page.locator('.one-slide').evaluate((shown) => shown.getBoundingClientRect().height);
  expect(slide).toBeGreaterThan(720);
  const next = page.getByRole('button', { name: 'Next' });
  await expect(next).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('ArrowRight');
  await expect(next).toBeInViewport({ ratio: 1 });
  // What is reached by key is not under the bar, once the page has scrolled to it.
  await page.keyboard.press('Tab');
  const focused = page.locator('.one-slide summary:focus');
  await expect
    .poll(async () => {
      const bottom = await focused.evaluate((summary) => summary.getBoundingClientRect().bottom);
      return bottom - (await page.locator('.one-bar').evaluate((shown) => shown.getBoundingClientRect().top));
    })
    .toBeLessThanOrEqual(0);
});

test('how to run a meeting reads on the narrowest phone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(DESK);
  await page.getByText('How to run it in 20 minutes').click();
  const part = page.getByRole('region', { name: 'Table: how to run it' });
  await expect(part.getByRole('table').getByRole('row')).toHaveCount(7);
  await expect(part.getByRole('rowheader').first()).toBeVisible();
  expect(await part.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  // On paper its columns stand side by side.
  await page.emulateMedia({ media: 'print' });
  const [what, say] = await part
    .getByRole('cell')
    .evaluateAll((cells) => cells.slice(0, 2).map((cell) => cell.getBoundingClientRect().top));
  expect(what).toBe(say);
});

test('refuses what is not an answer to this round, and says why', async ({ page }) => {
  await beginRound(page);
  await addAtDesk(page, '<img src=x onerror=alert(1)> hello');
  await expect(page.locator('.hand-in [role=status]')).not.toBeEmpty();
  await expect(page.locator('.hand-in img')).toHaveCount(0);
  await expect(page.locator('.count-so-far')).not.toContainText('one person');
});

test('a round that asks for two parts alone asks nobody for more, and shows nothing else', async ({
  page,
  browser,
  root,
}) => {
  test.setTimeout(120_000);
  await beginRound(page);
  const { steps } = await checkOf(root);
  const [first, , third] = steps.map(({ title }) => title);
  await page.getByText('Ask for some parts alone').click();
  for (const part of [first, third]) await page.getByRole('checkbox', { name: part ?? '', exact: true }).check();
  const link = await linkOn(page);
  for (const person of [0, 1, 2]) {
    const context = await browser.newContext({ baseURL: root });
    const theirs = await context.newPage();
    await openExercise(theirs, link);
    await expect(theirs.getByText('You are asked for some parts of the health check alone')).toBeVisible();
    await expect(theirs.locator('.step')).toHaveCount(2);
    await answerToTheEnd(theirs, person);
    await addAtDesk(page, await linkOn(theirs));
    await context.close();
  }
  await expect(page.getByText(/^Nobody answered a statement on .*, so that is left out below\.$/)).toBeVisible();
  const shown = page.getByRole('region', { name: 'Look together' }).locator('.seen-step');
  await expect(shown.first()).toBeVisible();
  for (const step of await shown.allTextContents()) expect([first, third]).toContain(step.trim());
});

test('who answers a part and later all of it is one person at the desk, and the next on their device is another', async ({
  page,
  browser,
  root,
}) => {
  test.setTimeout(120_000);
  await beginRound(page);
  const link = await linkOn(page);
  const [first] = (await checkOf(root)).steps;
  const part = link.replace('/#', `/?only=${first?.id ?? ''}#`);
  const said = page.locator('.hand-in [role=status]');
  const context = await browser.newContext({ baseURL: root });
  /** Answers what a link asks for, in a new tab of the same browser, and hands it in at the desk. */
  const answers = async (to: string, begin: (theirs: Page) => Promise<void>): Promise<void> => {
    const theirs = await context.newPage();
    await openExercise(theirs, to);
    await begin(theirs);
    await answerToTheEnd(theirs, 1);
    await addAtDesk(page, await linkOn(theirs));
    await theirs.close();
  };
  const somebodyElse = 'Somebody else answers here';

  await answers(part, async (theirs) => {
    await expect(theirs.getByRole('button', { name: somebodyElse })).toHaveCount(0);
  });
  await expect(said).toHaveText('One person’s answers were added.');
  await answers(link, async (theirs) => {
    await expect(theirs.getByText(/^There are answers to this health check on this device already\. If/)).toBeVisible();
  });
  await expect(said).toHaveText(/handed in more answers\. They joined the ones that the same person had given\.$/);
  await expect(page.locator('.count-so-far')).toContainText('One person has answered');

  await answers(part, async (theirs) => {
    await theirs.getByRole('button', { name: somebodyElse }).click();
    await theirs.getByRole('button', { name: 'Erase them and begin' }).click();
    await expect(headingOf(theirs)).toBeFocused();
    await expect(theirs.locator('.step input:checked')).toHaveCount(0);
  });
  await expect(said).toHaveText('One person’s answers were added.');
  await expect(page.locator('.count-so-far')).toContainText('Two people have answered');
  await context.close();
});

test('without JavaScript there is a sheet for each person, a wall chart of every statement, and a sheet for what is agreed', async ({
  browser,
  root,
}) => {
  const context = await browser.newContext({ baseURL: root, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PATH);
  const statements = await statementsOf(root);
  await expect(page.locator('.step fieldset')).toHaveCount(statements);
  const kinds = page.getByRole('group', { name: 'What kind of organisation do you come from?' });
  await expect(kinds.getByRole('radio')).toHaveCount((await organisationsOf(root)).length);
  await expect(page.getByRole('table', { name: /^Every statement/ }).locator('tbody tr')).toHaveCount(statements);
  const columns = page.locator('.agreed').getByRole('columnheader');
  await expect(columns).toHaveText(['What we will do', 'Who makes sure of it', 'By when', 'How we will know']);
  // Two A4 sheets for the chart, and not a sheet for each of eleven topics.
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(14);
  await context.close();
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
      await page.locator('.sheet-entry input').nth(sheet).check();
      await page.getByRole('button', { name: 'Add this sheet' }).click();
    }
    await page.getByRole('button', { name: 'Keep this action' }).click();
    found.push(...(await axeFindings(page)));
    await page.getByRole('button', { name: 'Show one at a time' }).click();
    await expect(page.locator('.one-slide h2')).toBeFocused();
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

/** Pastes what somebody sent at the desk, and has it taken in. */
async function addAtDesk(page: Page, sent: string): Promise<void> {
  await page.getByLabel('Paste links, codes or whole messages').fill(sent);
  await page.getByRole('button', { name: 'Add it', exact: true }).click();
}

async function answerToTheEnd(page: Page, at: number): Promise<void> {
  for (let shown = await headingOf(page).textContent(); shown !== END; shown = await headingOf(page).textContent()) {
    await answerStep(page, at);
    await page.locator('.step:not([data-away]) .go').click();
    await expect(headingOf(page)).not.toHaveText(shown ?? '');
  }
}

async function checkOf(root: string): Promise<Assessment> {
  return (await (await fetch(new URL(`${PATH}whole.json`, root))).json()) as Assessment;
}

async function organisationsOf(root: string): Promise<string[]> {
  return (await checkOf(root)).organisations.map(({ label }) => label);
}

/** A kind of organisation, as results name it. */
function shortOf(label: string): string {
  return label.split(':')[0] ?? label;
}

async function statementsOf(root: string): Promise<number> {
  return (await checkOf(root)).steps.flatMap(({ items }) => items).length;
}

/** One person's answers, from a browser of their own, in every way that they can hand them over. */
async function answersOf(
  browser: Browser,
  root: string,
  link: string,
  organisation: string,
  at: number,
): Promise<{ link: string; code: string; file: { name: string; mimeType: string; buffer: Buffer } }> {
  const context = await browser.newContext({ baseURL: root });
  const page = await context.newPage();
  await openExercise(page, link);
  await expect(page.getByText('You answer for “Saltmarsh frailty board”.')).toBeVisible();
  await answerToTheEnd(page, at);
  await page.getByRole('radio', { name: organisation }).check();
  const answers = await linkOn(page);
  await page.getByText('The code alone').click();
  const code = (await page.locator('details[open] .code').textContent()) ?? '';
  const buffer = await downloaded(page, 'Save as a file');
  await context.close();
  return { link: answers, code, file: { name: 'answers.json', mimeType: 'application/json', buffer } };
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
