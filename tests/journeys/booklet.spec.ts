import { Parser } from 'htmlparser2';
import { axeFindings } from './support/axe.ts';
import { sideways } from './support/looks.ts';
import { expect, test } from './support/test.ts';

const BOOKLET = /\/scenarios\/[^/]+\/booklet\/$/;
const STORY = '/scenarios/friday-discharge/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  test('a story plays by links from 1 to an ending, with one number on the screen at a time', async ({ page }) => {
    await page.goto(`${STORY}booklet/`);
    await page.getByRole('link', { name: 'Begin at 1' }).click();
    const paragraph = page.locator('.numbered').filter({ visible: true });
    for (let turns = 0; turns < 40; turns += 1) {
      await expect(paragraph).toHaveCount(1);
      const title = await paragraph.getByRole('heading', { level: 3 }).innerText();
      if (title.includes('An ending')) break;
      // Whatever asks for something on the sheet is left alone: the last line always holds.
      await paragraph
        .getByRole('link')
        .filter({ hasText: /urn to \d+/, hasNotText: /^(?:Only if|To ask)/ })
        .last()
        .click();
      await expect(paragraph.getByRole('heading', { level: 3 })).not.toHaveText(title);
    }
    await expect(paragraph.getByText('What it cost')).toBeVisible();
    await paragraph.getByRole('link', { name: /stands at the back/ }).click();
    await expect(page.locator(':target').getByRole('heading', { level: 4 })).toBeInViewport();
    await expect(page.locator(':target').getByRole('term').first()).toBeVisible();
  });

  test('the page of a story leads on into its booklet from the first step', async ({ page }) => {
    await page.goto(STORY);
    const onward = page.locator('noscript').getByRole('link', { name: /^Nod, and catch Bethan/ });
    const number = /Turn to (\d+)\./.exec(await onward.innerText())?.[1] ?? '';
    await onward.click();
    await expect(page).toHaveURL(new RegExp(`/booklet/#turn-${number}$`));
    await expect(page.locator(':target')).toContainText('Bethan is putting her coat on');
  });

  test('asking somebody leads to what they say, and back', async ({ page }) => {
    await page.goto(`${STORY}booklet/#turn-1`);
    await page.getByRole('link', { name: /^To ask Meirion Bowen/ }).click();
    const paragraph = page.locator('.numbered').filter({ visible: true });
    await expect(paragraph.getByRole('heading')).toContainText('Meirion Bowen says');
    await expect(paragraph).toContainText('Cross out one conversation.');
    await paragraph.getByRole('link', { name: 'Go back to 1.' }).click();
    await expect(paragraph.getByRole('heading')).toContainText('The board round');
  });

  test('what is ticked on the sheet stays ticked from number to number, until it is cleared', async ({ page }) => {
    await page.goto(`${STORY}booklet/#turn-1`);
    const sheet = page.getByRole('form', { name: 'Your sheet' });
    await page.getByText('Your sheet', { exact: true }).first().click();
    await sheet.getByRole('checkbox', { name: 'A', exact: true }).check();
    await sheet.getByRole('radio', { name: 'steady' }).check();
    await page.getByRole('link', { name: /^Nod, and catch Bethan/ }).click();
    await expect(page).not.toHaveURL(/#turn-1$/);
    await expect(sheet.getByRole('checkbox', { name: 'A', exact: true })).toBeChecked();
    await expect(sheet.getByRole('radio', { name: 'steady' })).toBeChecked();
    await sheet.getByRole('button', { name: 'Clear the sheet' }).click();
    await expect(sheet.getByRole('checkbox', { name: 'A', exact: true })).not.toBeChecked();
    await expect(sheet.getByRole('radio', { name: 'shaky' })).toBeChecked();
  });
});

test('prints, whole, whatever number is on the screen', async ({ page }) => {
  await page.goto(`${STORY}booklet/#turn-1`);
  await page.emulateMedia({ media: 'print' });
  const paragraphs = page.locator('.numbered');
  await expect(paragraphs.filter({ visible: true })).toHaveCount(await paragraphs.count());
  await expect(page.getByRole('heading', { name: 'After the play' })).toBeVisible();
  await expect(page.getByText('How Mrs Pritchard is doing', { exact: true }).last()).toBeVisible();
  const styles = await page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    const [sheet, back, numbered] = [of('.sheet'), of('.back'), of('.numbered')];
    return [sheet.breakBefore, sheet.breakAfter, back.breakBefore, numbered.breakInside];
  });
  expect(styles).toEqual(['page', 'page', 'page', 'avoid']);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(10);
});

test('a story’s page says on paper where the whole story prints, and not on a screen', async ({ page }) => {
  await page.goto(STORY);
  const whole = page.getByText(/^The whole story, to print and to play with a pencil: .*booklet\/$/);
  await expect(whole).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(whole).toBeVisible();
  await expect(whole).toContainText(`${STORY}booklet/`);
});

test('in every booklet each number leads to a number that exists, and all of them can be come to from 1', async ({
  addresses,
}) => {
  const booklets = addresses.filter((address) => BOOKLET.test(address));
  expect(booklets.length).toBeGreaterThan(0);
  for (const address of booklets) {
    const { leads, wrong } = readBooklet(await (await fetch(address)).text());
    expect(wrong, address).toEqual([]);
    const numbers = [...leads.keys()];
    expect(numbers, address).toEqual(numbers.map((_, i) => i + 1));
    const reached = new Set([1]);
    for (const number of reached) for (const next of leads.get(number) ?? []) reached.add(next);
    expect(
      [...reached].toSorted((a, b) => a - b),
      address,
    ).toEqual(numbers);
  }
});

/** Where each number of a booklet leads, and links whose words say another number than their address. */
function readBooklet(html: string): { leads: Map<number, number[]>; wrong: string[] } {
  const leads = new Map<number, number[]>();
  const wrong: string[] = [];
  let here = 0;
  let link: { to: number; words: string } | undefined;
  const parser = new Parser({
    onopentag(name, { id = '', href = '', class: classes = '' }) {
      if (name === 'section') here = classes === 'numbered' ? Number(/^turn-(\d+)$/.exec(id)?.[1]) : 0;
      if (here > 0 && !leads.has(here)) leads.set(here, []);
      const to = Number(/^#turn-(\d+)$/.exec(href)?.[1]);
      if (name === 'a' && here > 0 && to > 0) link = { to, words: '' };
    },
    ontext(text) {
      if (link) link.words += text;
    },
    onclosetag(name) {
      if (name !== 'a' || link === undefined) return;
      leads.get(here)?.push(link.to);
      if (!link.words.endsWith(` to ${link.to}.`)) wrong.push(`${here}: “${link.words}” leads to ${link.to}`);
      link = undefined;
    },
  });
  parser.end(html);
  return { leads, wrong };
}

for (const width of [320, 1280]) {
  test(`axe finds nothing where one number is on the screen, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${STORY}booklet/#turn-1`);
    // On a wide screen it stands open beside the story.
    if (width < 1000) await page.getByText('Your sheet', { exact: true }).first().click();
    await expect(page.getByRole('checkbox', { name: 'A', exact: true })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await sideways(page)).toBeUndefined();
  });
}

test('the key gives whoever runs it each step, its question and the pages that go with it', async ({ page }) => {
  await page.goto(`${STORY}key/`);
  await expect(page.getByRole('heading', { level: 2, name: 'Step by step' })).toBeVisible();
  await expect(page.getByText(/^To talk about: Who in this room could have said/)).toBeVisible();
  await page
    .getByRole('region', { name: /The board round/ })
    .getByRole('link', { name: 'Courage and resilience' })
    .click();
  await expect(page).toHaveURL('/skills/courage-and-resilience/');
});
