import type { Browser, BrowserContext, Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { answerStep, offeredLink, shownStep } from './support/form.ts';
import { watchRequests } from './support/leaks.ts';
import { cutOff, sideways, smallTargets } from './support/looks.ts';
import { expect, test } from './support/test.ts';

const OWN = '/assessments/skills/';
const FORM = '/assessments/skills/colleague/';
const STEPS = 6;

/** A reader who has answered the first step and makes a request. Returns its link. */
async function ask(page: Page): Promise<string> {
  await page.goto(OWN);
  await answerStep(page, 1);
  await page.goto(`${OWN}#colleagues`);
  await page.getByLabel(/^What your colleagues call you/).fill('Sam');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The link is made and stands below.' })).toBeVisible();
  return offeredLink(page);
}

/** A colleague who opens the link, answers everything and gets a link to send back. */
async function answerAbout(page: Page, link: string, place: number): Promise<string> {
  await page.goto(link);
  for (let step = 0; step < STEPS; step += 1) {
    const heading = await shownStep(page).getByRole('heading', { level: 2 }).innerText();
    await answerStep(page, place);
    await shownStep(page).getByRole('button').click();
    await expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { name: 'Not sent yet: send this link back' })).toBeFocused();
  return offeredLink(page);
}

/** Opens a link as from a message: in a tab of its own. */
async function openIn(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

async function newContext(browser: Browser, site: string) {
  const context = await browser.newContext({ baseURL: site });
  return { context, page: await context.newPage(), requests: watchRequests(context, site) };
}

/** Every line that somebody could read their answers or name from. */
function secretsOf(...links: readonly string[]): string[] {
  return [...links.flatMap((link) => link.split('#').slice(1)), 'U2Ft', 'Sam', 'not-seen'];
}

test('a reader asks, three colleagues answer, and only then a spread shows that names nobody', async ({
  browser,
  root,
}) => {
  test.setTimeout(120_000);
  const reader = await newContext(browser, root);
  const link = await ask(reader.page);
  expect(link).toContain(`${FORM}#JU1q.skills.`);

  const colleagues = await Promise.all([0, 1, 2].map(() => newContext(browser, root)));
  const back: string[] = [];
  for (const [i, { page }] of colleagues.entries()) back.push(await answerAbout(page, link, i));
  expect(new Set(back).size).toBe(3);

  for (const [i, returned] of back.entries()) {
    const page = await openIn(reader.context, returned);
    await expect(page.getByRole('status').filter({ hasText: 'One person’s answers were added.' })).toBeVisible();
    expect(new URL(page.url()).hash).toBe('#colleagues');
    await expect(page.getByRole('list', { name: /^Answers of three people to:/ })).toHaveCount(i < 2 ? 0 : 24);
    if (i < 2) await expect(page.getByText(/Answers appear when three people’s have come/)).toBeVisible();
    if (i < 2) await expect(page.getByText('Told when asked').filter({ visible: true })).toHaveCount(0);
  }

  // The tab that asked has heard of it. A fourth code that is damaged is refused, and one that came already adds nothing.
  const rows = reader.page.getByRole('list', { name: /Told someone in another organisation that a promise/ });
  await expect(rows.getByRole('listitem')).toHaveText([
    /^Found out another way\s*1 person$/,
    /^Told when asked\s*you\s*1 person$/,
    /^Told first, some of the time\s*1 person$/,
    /^Told first, nearly every time\s*0 people$/,
    /^No chance came up\s*0 people$/,
    /^I was not in a place to see this\s*0 people$/,
  ]);
  const field = reader.page.getByLabel('Paste the link, the code or the whole message');
  await field.fill(back[0]!.slice(0, -1));
  await reader.page.getByRole('button', { name: 'Add it' }).click();
  await expect(reader.page.getByText(/^This code is not complete, or was changed on its way/)).toBeVisible();
  await field.fill(`Dee wrote: ${back[0]}`);
  await reader.page.getByRole('button', { name: 'Add it' }).click();
  await expect(reader.page.getByText('One person’s answers are here already, and were not added again.')).toBeVisible();
  await expect(reader.page.getByText('Answers of three people have come.')).toBeVisible();

  // It is all still there after a reload, and gone when it is deleted.
  await reader.page.reload();
  await expect(reader.page.getByRole('list', { name: /^Answers of three people to:/ })).toHaveCount(24);
  await reader.page.getByRole('button', { name: 'Delete this request' }).click();
  await reader.page.getByRole('button', { name: 'Delete it', exact: true }).click();
  await expect(reader.page.getByText('The request is gone, and everything that came with it.')).toBeVisible();
  await expect(reader.page.getByRole('list', { name: /^Answers of three/ })).toHaveCount(0);

  for (const { requests, context } of [reader, ...colleagues]) {
    expect(requests.wrong(secretsOf(link, ...back))).toEqual([]);
    await context.close();
  }
});

test('a colleague’s answers survive a reload in their tab, stay out of every record, and a file brings them back', async ({
  browser,
  root,
}) => {
  const reader = await newContext(browser, root);
  const link = await ask(reader.page);
  const { page, context } = await newContext(browser, root);
  await page.goto(link);
  await answerStep(page, 2);
  await shownStep(page).getByRole('button', { name: 'Go on' }).click();
  await expect(page).toHaveURL(/#influencing$/);
  await page.reload();
  await expect(shownStep(page).getByRole('heading', { level: 2, name: 'Influencing' })).toBeVisible();
  await page.goBack();
  await expect(shownStep(page).getByRole('radio', { checked: true })).toHaveCount(4);
  expect(await page.evaluate(() => indexedDB.databases().then((all) => all.length))).toBe(0);

  await answerAbout(page, link, 2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  await reader.page.getByLabel('Choose files instead').setInputFiles(await download.path());
  await expect(reader.page.getByText('One person has answered.', { exact: false })).toBeVisible();
  await context.close();
  await reader.context.close();
});

for (const width of [320, 1280]) {
  test(`axe finds nothing, and nothing is cut off, at any stage of asking and answering, ${width} px wide`, async ({
    browser,
    root,
  }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ baseURL: root, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const found: string[] = [];
    const look = async (stage: string, at = page): Promise<void> => {
      const faults = [...(await axeFindings(at)), ...(await smallTargets(at)), ...(await cutOff(at))];
      found.push(...faults.map((fault) => `${stage}: ${fault}`));
      const over = await sideways(at);
      if (over !== undefined) found.push(`${stage}: ${over}`);
    };
    await page.goto(FORM);
    await expect(page.getByRole('heading', { name: 'Nobody has asked you here yet' })).toBeVisible();
    await look('without a request');
    await page.goto(`${OWN}#colleagues`);
    await expect(page.getByText(/^Answer first yourself/)).toBeVisible();
    await look('before one’s own answers');
    const link = await ask(page);
    await page.getByRole('button', { name: 'QR code' }).click();
    await expect(page.getByRole('img', { name: /^QR code\./ })).toBeVisible();
    await page.getByText('Make another request').click();
    await look('a request');
    await page.getByRole('button', { name: 'Delete this request' }).click();
    await look('deleting');
    await page.keyboard.press('Escape');

    const back: string[] = [];
    for (const place of [0, 1, 5]) {
      const colleague = await context.newPage();
      await colleague.goto(link);
      await colleague.getByText('What the link you opened holds').click();
      if (place === 0) await look('answering', colleague);
      await shownStep(colleague).getByRole('button', { name: 'Go on' }).click();
      if (place === 0) await look('something missing', colleague);
      back.push(await answerAbout(colleague, link, place));
      await colleague.getByText(/^The code alone/).click();
      if (place === 0) await look('sending back', colleague);
      await colleague.close();
    }
    await page.getByLabel('Paste the link, the code or the whole message').fill(back.join('\n'));
    await page.getByRole('button', { name: 'Add it' }).click();
    await expect(page.getByRole('list', { name: /^Answers of three people to:/ })).toHaveCount(24);
    await look('a spread');
    expect(found).toEqual([]);
    await context.close();
  });
}

test('without JavaScript the form is whole, says what cannot be done and how to hand it over on paper', async ({
  browser,
  root,
}) => {
  const context = await browser.newContext({ baseURL: root, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(FORM);
  await expect(page.getByRole('group')).toHaveCount(24);
  await expect(page.locator('noscript p')).toContainText('Print the form');
  await expect(page.getByRole('heading', { name: 'On paper: handing it over' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await context.close();
});
