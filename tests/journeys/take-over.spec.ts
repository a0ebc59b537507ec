import type { Page } from '@playwright/test';
import { encodePayload } from '../../src/domain/assessment/payload.ts';
import { openExercise } from './support/assessment.ts';
import { watchShifts } from './support/shifts.ts';
import { expect, test } from './support/test.ts';

const STEPS = [
  ...['building-trust', 'influencing', 'listening-and-communication'],
  ...['seeing-the-bigger-picture', 'courage-and-resilience', 'navigating-politics'],
];
const ASKED = encodePayload('request', { assessment: 'skills', request: 'saltmarsh1', steps: STEPS, name: 'Sam' });
const FORMS = ['skills/', 'partnership/', 'co-production/', `skills/colleague/#${ASKED}`];
const WIDTHS = [
  [390, 844],
  [768, 1024],
  [1280, 800],
] as const;

for (const [width, height] of WIDTHS) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height } });

    for (const form of FORMS) {
      test(`nothing moves when the exercise takes over ${form.split('#')[0]}, however late`, async ({ page }) => {
        const letThrough = await holdScripts(page);
        const moved = await watchShifts(page);
        await page.goto(`/assessments/${form}`, { waitUntil: 'commit' });
        const before = await firstAnswer(page);
        letThrough();
        await takenOver(page);
        expect(await firstAnswer(page)).toEqual({ x: expect.closeTo(before.x, 0), y: expect.closeTo(before.y, 0) });
        expect(await moved()).toEqual([]);
      });
    }
  });
}

test('keeps no room on paper for steps that have not come', async ({ page }) => {
  await holdScripts(page);
  await page.goto('/assessments/skills/', { waitUntil: 'commit' });
  const room = page.locator('.steps-nav');
  await expect(room).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(room).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('keeps no room for what never comes', async ({ page }) => {
    const heightOf = async (selector: string) => (await page.locator(selector).boundingBox())?.height ?? 0;
    await page.goto('/assessments/skills/');
    expect(await heightOf('.steps-nav')).toBe(0);
    await page.goto('/assessments/skills/colleague/');
    expect(await heightOf('.storage-line')).toBeLessThan(20);
    await page.goto('/search/');
    expect(await heightOf('[data-search-results]')).toBe(0);
  });
});

for (const form of ['skills', 'partnership'])
  test(`breaks no word of a step of the ${form} form, however narrow`, async ({ page }) => {
    await openExercise(page, `/assessments/${form}/`);
    const broken: string[] = [];
    for (const width of [320, 600, 760, 768, 900, 960, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      broken.push(...(await brokenWords(page)).map((word) => `${word}, ${width} px`));
    }
    expect(broken).toEqual([]);
  });

/** Words of the steps that stand on two lines or reach into the next step, also where they are bold. */
function brokenWords(page: Page): Promise<string[]> {
  return page.locator('.steps-nav li').evaluateAll((steps) =>
    steps.flatMap((step) => {
      const link = step.querySelector('a')!;
      link.style.fontWeight = '700';
      if (Number.parseFloat(getComputedStyle(link).fontSize) === 0) return [];
      const words = link.firstChild as Text;
      return [...words.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(words, index);
        range.setEnd(words, index + word.length);
        const isWhole = range.getClientRects().length === 1;
        return isWhole && range.getBoundingClientRect().right < step.getBoundingClientRect().right ? [] : [word];
      });
    }),
  );
}

/** Holds every script back until it is told to let them through, as a slow line does. */
async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

/** Where in the page the first answer stands, once it has been drawn and has come to rest. */
async function firstAnswer(page: Page): Promise<{ x: number; y: number }> {
  await expect(page.getByRole('contentinfo')).toBeAttached();
  const radio = page.getByRole('radio').first();
  await expect(radio).toBeVisible();
  return radio.evaluate(async (element) => {
    await document.fonts.ready;
    const { promise, resolve } = Promise.withResolvers<unknown>();
    requestAnimationFrame(() => setTimeout(resolve));
    await promise;
    const { x, y } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY };
  });
}

async function takenOver(page: Page): Promise<void> {
  await expect(page.locator('body[data-exercise]')).toBeAttached();
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
  await expect(page.locator('.storage-line')).toHaveAttribute('data-state', 'saved');
}
