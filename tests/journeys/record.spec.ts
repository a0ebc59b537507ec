import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { sideways, smallTargets } from './support/looks.ts';
import { expect, test } from './support/test.ts';

const EXERCISE = '/assessments/skills/';
const SAMPLE = 'tests/fixtures/record/file-v1.json';

/** Whatever the page complains about, in any tab of the test. */
const complaints: string[] = [];
test.beforeEach(({ context }) => {
  complaints.length = 0;
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
});
test.afterEach(() => {
  expect(complaints).toEqual([]);
});

async function openExercise(page: Page): Promise<void> {
  await page.goto(EXERCISE);
  await expect(line(page)).not.toHaveText(/Looking for/);
}

const line = (page: Page) => page.getByRole('region', { name: 'What is kept' });
const question = (page: Page, place: number) => page.locator('main fieldset').filter({ visible: true }).nth(place);
const answerOf = (page: Page, place: number) => question(page, place).getByRole('radio').nth(1);

async function openRecord(page: Page): Promise<void> {
  await page.goto('/record/');
  await expect(page.getByRole('heading', { name: 'What is kept' })).toBeVisible();
  await expect(page.locator('.record-status')).not.toHaveText(/Looking for/);
}

const rows = (page: Page) => page.getByRole('region', { name: 'What is kept' }).getByRole('listitem');

async function addSample(page: Page): Promise<void> {
  await page.getByLabel('Your copy').setInputFiles(SAMPLE);
  await page.getByRole('button', { name: 'Add it to what is here' }).click();
  await expect(page.locator('.record-status')).toHaveText(/^Saved on this device only, /);
}

/** Everything that the site keeps in this browser. */
function kept(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
  }));
}

const NOTHING = { databases: [], local: [], session: [], caches: [] };

test('two tabs answer the same form, see each other, and both answers are there after a reload', async ({
  page,
  context,
}) => {
  await openExercise(page);
  const other = await context.newPage();
  await openExercise(other);
  await answerOf(page, 0).check();
  await expect(line(page)).toHaveText(/Saved on this device only, \d\d:\d\d/);
  await expect(answerOf(other, 0)).toBeChecked();
  await answerOf(other, 1).check();
  await expect(answerOf(page, 1)).toBeChecked();
  await expect(line(other)).toHaveText(/Saved on this device only, \d\d:\d\d/);
  await page.reload();
  await expect(answerOf(page, 0)).toBeChecked();
  await expect(answerOf(page, 1)).toBeChecked();
  await openRecord(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('two answers');
});

test('a visit leaves nothing behind', async ({ page }) => {
  await openExercise(page);
  await openRecord(page);
  expect(await kept(page)).toEqual(NOTHING);
});

test('a copy is downloaded, everything is erased in every tab, and the copy brings it back', async ({
  page,
  context,
}) => {
  await openExercise(page);
  await answerOf(page, 0).check();
  const exercise = page;
  const record = await context.newPage();
  await openRecord(record);
  await expect(rows(record)).toHaveCount(1);
  await record.evaluate(async () => {
    localStorage.setItem('joined-up:theme', 'dark');
    sessionStorage.setItem('joined-up:search', '{}');
    await caches.open('joined-up-pages');
  });

  const [download] = await Promise.all([
    record.waitForEvent('download'),
    record.getByRole('button', { name: 'Download my copy' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^joined-up-record-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'joined-up-record', entries: [{}, {}] });
  await expect(record.getByText(/^as of \d\d:\d\d$/)).toBeVisible();

  await record.getByRole('region', { name: 'Erase everything' }).getByRole('button').first().click();
  await record.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(record.getByText('Everything has been erased.')).toBeVisible();
  await expect(rows(record)).toHaveCount(0);
  await expect(answerOf(exercise, 0)).not.toBeChecked();
  expect(await kept(record)).toEqual(NOTHING);
  await record.reload();
  await expect(record.locator('.record-status')).toHaveText(/^Nothing is saved yet\./);

  await record.getByLabel('Your copy').setInputFiles(file);
  await expect(record.getByText(/and holds one attempt and one answer\.$/)).toBeVisible();
  await expect(rows(record)).toHaveCount(0);
  await record.getByRole('button', { name: 'Add it to what is here' }).click();
  await expect(rows(record)).toHaveCount(1);
  await expect(answerOf(exercise, 0)).toBeChecked();
});

test('one thing is erased and the rest stays, in every tab', async ({ page, context }) => {
  await openRecord(page);
  await addSample(page);
  const other = await context.newPage();
  await openRecord(other);
  const before = await rows(other).count();
  await page.getByRole('button', { name: /^Erase: What you wrote on/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase it' }).click();
  await expect(rows(other)).toHaveCount(before - 1);
  await expect(page.getByRole('heading', { name: 'What is kept' })).toBeFocused();
  await page.reload();
  await expect(rows(page)).toHaveCount(before - 1);
});

for (const [how, block] of [
  [
    'is missing',
    () =>
      Reflect.deleteProperty(Window.prototype, 'indexedDB') &&
      Object.defineProperty(window, 'indexedDB', { value: undefined }),
  ],
  [
    'throws when it is touched',
    () =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('Denied', 'SecurityError');
        },
      }),
  ],
  [
    'refuses to open',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Denied', 'InvalidStateError');
      };
    },
  ],
] as const) {
  test(`where storage ${how}, the exercise works, says so and offers the file`, async ({ page }) => {
    await page.addInitScript(block);
    await openExercise(page);
    await expect(line(page)).toContainText('This browser is not letting the site store anything');
    await answerOf(page, 0).check();
    await expect(answerOf(page, 0)).toBeChecked();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      line(page).getByRole('button', { name: 'Download my copy' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('"kind": "answer"');
  });
}

test('when the site’s data is cleared in the middle, the page says so, and the next answer saves everything again', async ({
  page,
  context,
  root,
}) => {
  await openExercise(page);
  await answerOf(page, 0).check();
  await expect(line(page)).toHaveText(/Saved on this device only/);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(root).origin, storageTypes: 'all' });
  await expect(line(page)).toContainText('What was saved on this device has been removed');
  await expect(answerOf(page, 0)).toBeChecked();
  await answerOf(page, 1).check();
  await expect(line(page)).toHaveText(/Saved on this device only/);
  await page.reload();
  await expect(answerOf(page, 0)).toBeChecked();
  await expect(answerOf(page, 1)).toBeChecked();
});

test('on a shared computer nothing is stored, and leaving asks first', async ({ page }) => {
  await openExercise(page);
  await line(page).getByRole('button', { name: 'Keep nothing' }).click();
  await expect(line(page)).toContainText('Shared computer: nothing is kept.');
  await answerOf(page, 0).check();
  await expect(answerOf(page, 0)).toBeChecked();
  expect(await kept(page)).toEqual({ ...NOTHING, session: ['joined-up:shared-computer'] });
  const asked = page.waitForEvent('dialog');
  const leaving = page.goto('/record/');
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.accept();
  await leaving;
  await expect(page.locator('.record-status')).toContainText('Shared computer: nothing is kept.');
  await expect(rows(page)).toHaveCount(0);
});

test('a file that means harm is refused or shown as text', async ({ page }) => {
  await openRecord(page);
  await addSample(page);
  const before = await rows(page).allTextContents();
  const sample = readFileSync(SAMPLE, 'utf8');
  const give = (text: string, name = 'copy.json') =>
    page.getByLabel('Your copy').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  for (const [text, why] of [
    [sample.replace('"when"', '"__proto__"'), 'could harm a page'],
    [sample.slice(0, 700), 'cut short or damaged'],
    ['['.repeat(1_000_000), 'nested deeper'],
    [' '.repeat(10_000_001), 'larger than 10 MB'],
    ['<!doctype html><script>alert(1)</script>', 'not a record from this site'],
  ] as const) {
    await give(text);
    await expect(page.locator('.refused')).toContainText(why);
    expect(await rows(page).allTextContents()).toEqual(before);
  }

  page.on('dialog', (dialog) => complaints.push(`${dialog.type()}: ${dialog.message()}`));
  const hostile = sample.replace(
    'a partner says no to a request of ours',
    '<img src=x onerror=alert(1)><script>alert(2)</script>',
  );
  await give(hostile.replaceAll('"time": "2026', '"time": "2027'));
  await page.getByRole('button', { name: 'Add it to what is here' }).click();
  await expect(rows(page).filter({ hasText: '<img src=x onerror=alert(1)>' })).toHaveCount(1);
});

for (const width of [320, 1280]) {
  test(`axe finds nothing on the page in any of its states, ${width} px wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      found.push(...(await axeFindings(page)).map((finding) => `${state}: ${finding}`));
      found.push(...(await smallTargets(page)).map((target) => `${state}: too small: ${target}`));
      const over = await sideways(page);
      if (over) found.push(`${state}: scrolls sideways: ${over}`);
    };
    await openRecord(page);
    await look('empty');
    await page
      .getByLabel('Your copy')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await expect(page.locator('.refused')).toBeVisible();
    await look('refused');
    await page.getByLabel('Your copy').setInputFiles(SAMPLE);
    await expect(page.getByRole('button', { name: 'Add it to what is here' })).toBeVisible();
    await look('preview');
    await page.getByRole('button', { name: 'Add it to what is here' }).click();
    await expect(rows(page).first()).toBeVisible();
    await look('full');
    await page
      .getByRole('button', { name: /^Erase: / })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('asked');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keep nothing' }).click();
    await page.getByRole('button', { name: 'Leave it on this device' }).click();
    await expect(page.locator('.record-status')).toContainText('Shared computer');
    await look('shared');
    expect(found).toEqual([]);
  });
}

test('without JavaScript the page says what it is and what it needs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/record/');
  await expect(page.locator('noscript p')).toContainText('needs JavaScript');
  await expect(page.getByRole('heading', { name: 'How long a browser keeps it' })).toBeVisible();
  await context.close();
});

test('is led to from the foot of a page, and from the home page where skills are looked at', async ({ page }) => {
  await page.goto('/skills/influencing/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'see it, save it or erase it' }).click();
  await expect(page.getByRole('heading', { name: 'My record', level: 1 })).toBeVisible();
  await page.goto('/');
  await page.getByRole('link', { name: 'Find what you wrote before' }).click();
  await expect(page.getByRole('heading', { name: 'My record', level: 1 })).toBeVisible();
});
