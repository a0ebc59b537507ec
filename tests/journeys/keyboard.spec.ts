import type { Locator, Page } from '@playwright/test';
import { firstCitation, firstTerm, openSearch } from './support/parts.ts';
import { expect, test } from './support/test.ts';

const PAGE = '/skills/building-trust/';

/** Tab, until the element has focus: as a reader without a mouse gets there. */
async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${most} times Tab did not lead to ${target.toString()}.`);
}

test('the first Tab offers to skip to the text, and Enter goes there', async ({ page }) => {
  await page.goto(PAGE);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Home', exact: true })).toBeFocused();
});

for (const width of [320, 1280]) {
  test(`Tab goes down the page in reading order, ringed and in view at every stop, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    // So that the page has arrived where it scrolls to when we look.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(PAGE);
    const stops: { name: string; faults: string[] }[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        const inView = x >= 0 && x <= innerWidth && y >= 0 && y <= innerHeight;
        // A link over two lines has its middle beside itself, so any of its lines will do.
        const seen = [...element.getClientRects()].some((line) => {
          const top = document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
          return top !== null && (element.contains(top) || top.contains(element));
        });
        const last = Number(document.body.dataset.lastStop ?? -1);
        const at = [...document.querySelectorAll('*')].indexOf(element);
        document.body.dataset.lastStop = String(at);
        return {
          name: `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`,
          faults: [
            ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? ['no ring'] : []),
            ...(inView && seen ? [] : ['not in view']),
            ...(at > last ? [] : ['goes back']),
          ],
        };
      });
      if (stop === undefined) break;
      stops.push(stop);
      expect(stops.length, 'Tab comes to an end').toBeLessThan(400);
    }
    expect(stops.length).toBeGreaterThan(30);
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });
}

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens search, and Escape closes it and goes back to where the reader was`, async ({ page }) => {
    await page.goto(PAGE);
    const link = page.getByRole('link', { name: 'Barriers', exact: true }).first();
    await link.focus();
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: 'Search', exact: true });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('trust');
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('Enter on the visible search control opens search, and Escape goes back to it', async ({ page }) => {
  await page.goto(PAGE);
  const control = page.getByRole('link', { name: 'Search', exact: true });
  await tabTo(page, control);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(control).toBeFocused();
});

test('a slash typed into a form stays a slash', async ({ page }) => {
  await page.goto('/tools/after-action-review/');
  const field = page.getByRole('form').getByRole('textbox').first();
  await field.focus();
  await page.keyboard.type('and/or');
  await expect(field).toHaveValue('and/or');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
});

test('the slash key can be turned off in the menu, and stays off on the next page', async ({ page }) => {
  await page.goto(PAGE);
  const search = page.getByRole('link', { name: 'Search', exact: true });
  const dialog = page.getByRole('dialog', { name: 'Search', exact: true });
  const toggle = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter');
    await page.getByRole('checkbox', { name: '“/” opens search' }).press('Space');
    await page.keyboard.press('Escape');
  };
  await toggle();
  for (const address of [PAGE, '/about/']) {
    await page.goto(address);
    await expect(search).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    await expect(search.locator('kbd')).toBeHidden();
    await page.keyboard.press('/');
    // The dialog comes with its engine, so that it is not there yet proves nothing: Control and K still open it.
    await expect(dialog).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(dialog.getByRole('searchbox')).toHaveValue('');
    await page.keyboard.press('Escape');
  }
  await toggle();
  await page.keyboard.press('/');
  await expect(dialog).toBeVisible();
});

test('the slash key is still a choice where the browser stores nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
  });
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter');
  await page.getByRole('checkbox', { name: '“/” opens search' }).press('Space');
  await expect(page.getByRole('status')).toContainText('Changed for this page only');
  await expect(page.getByRole('link', { name: 'Search', exact: true })).toHaveAttribute(
    'aria-keyshortcuts',
    'Control+K Meta+K',
  );
});

test('a slash on the search page goes to its own field', async ({ page }) => {
  await page.goto('/search/');
  const field = page.getByRole('main').getByRole('searchbox');
  const home = page.getByRole('link', { name: 'Home', exact: true });
  await home.focus();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('arrows walk through the results and back, and Enter goes to the heading', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  const input = dialog.getByRole('searchbox');
  await page.keyboard.type('keep promises');
  await expect(dialog.getByRole('status')).toContainText('for “keep promises”');
  const links = dialog.getByRole('list').getByRole('link');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(input).toBeFocused();

  const targets = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const heading = targets.findIndex((target) => /\/#./.test(target) && !target.includes('/glossary/'));
  expect(heading, 'a result leads to a heading').toBeGreaterThanOrEqual(0);
  for (let i = 0; i <= heading; i += 1) await page.keyboard.press('ArrowDown');
  await expect(links.nth(heading)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(targets[heading] ?? '');
  await expect(page.locator(':target')).toBeInViewport();
});

test('Enter in the search field goes to the first result', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await page.keyboard.type('trust');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('list').getByRole('link').first()).toBeFocused();
});

for (const { kind, find } of [
  { kind: 'Evidence', find: firstCitation },
  { kind: 'Glossary', find: firstTerm },
]) {
  test(`Enter opens a card of the ${kind} beside the word, and Escape goes back to the word`, async ({ page }) => {
    await page.goto(PAGE);
    const word = find(page);
    await expect(word).toHaveAttribute('aria-haspopup', 'dialog');
    await tabTo(page, word);
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: new RegExp(`^${kind}`) });
    await expect(card).toBeFocused();
    await expect(card).toBeInViewport();
    await expect(word).toHaveAttribute('aria-expanded', 'true');
    // What is in the card comes next, its way out included.
    await tabTo(page, card.getByRole('button', { name: 'Close' }), 5);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(word).toBeFocused();
    await expect(word).not.toHaveAttribute('aria-expanded');
  });

  test(`Close in a card of the ${kind} goes back to the word`, async ({ page }) => {
    await page.goto(PAGE);
    const word = find(page);
    await word.press('Enter');
    await page
      .getByRole('dialog', { name: new RegExp(`^${kind}`) })
      .getByRole('button', { name: 'Close' })
      .press('Enter');
    await expect(word).toBeFocused();
  });

  test(`Tab past the end of a card of the ${kind} closes it and goes on from the word`, async ({ page }) => {
    await page.goto(PAGE);
    const word = find(page);
    await word.focus();
    await page.keyboard.press('Tab');
    const next = await page.evaluateHandle(() => document.activeElement);
    await word.press('Enter');
    const card = page.getByRole('dialog', { name: new RegExp(`^${kind}`) });
    await tabTo(page, card.getByRole('button', { name: 'Close' }), 5);
    await page.keyboard.press('Tab');
    await expect(card).toBeHidden();
    await expect(word).not.toHaveAttribute('aria-expanded');
    expect(await next.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test(`Shift and Tab out of a card of the ${kind} closes it and goes back to the word`, async ({ page }) => {
    await page.goto(PAGE);
    const word = find(page);
    await word.press('Enter');
    const card = page.getByRole('dialog', { name: new RegExp(`^${kind}`) });
    await expect(card).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(card).toBeHidden();
    await expect(word).toBeFocused();
  });
}

test('Enter opens the menu, Tab goes into it, and Escape goes back to its button', async ({ page }) => {
  await page.goto(PAGE);
  const button = page.getByRole('button', { name: 'Menu', exact: true });
  const menu = page.getByRole('navigation', { name: 'All parts' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test('the menu stays open while focus is in it or on its button, and closes when Tab goes on', async ({ page }) => {
  await page.goto(PAGE);
  const button = page.getByRole('button', { name: 'Menu', exact: true });
  const menu = page.getByRole('navigation', { name: 'All parts' });
  await button.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(button).toBeFocused();
  await expect(menu).toBeVisible();
  await tabTo(page, menu.getByRole('button', { name: 'Close menu' }), 40);
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu).toBeHidden();
  await expect(page.getByRole('link', { name: 'Search', exact: true })).toBeFocused();
});

test('copying the link to a section says so and copies its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  const link = page.getByRole('link', { name: /^Copy link to / }).first();
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Link to this section copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe(PAGE);
  await expect(page).toHaveURL(copied);
  await expect(link).toBeFocused();
  await page.goto(copied);
  await expect(page.locator(':target')).toBeInViewport();
});

test('copying the citation of the page copies its title, address and today’s date', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2027-02-03T12:00:00'));
  await page.goto(PAGE);
  await page.getByText('Cite this page', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Copy citation' }), 2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Citation copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Joined Up \(\d{4}\) Building trust\. Available at: http.+ \(Accessed: 3 February 2027\)\.$/);
  expect(copied).toContain(page.url());
});

test('a browser that refuses to copy gets told what to do instead', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(PAGE);
  await page
    .getByRole('link', { name: /^Copy link to / })
    .first()
    .press('Enter');
  await expect(page.getByRole('status')).toContainText('Select the text and copy it yourself.');
});

test.describe('light or dark', () => {
  const choose = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter');
    await tabTo(page, page.getByRole('radio', { checked: true }), 40);
    while (!(await page.getByRole('radio', { name }).isChecked())) await page.keyboard.press('ArrowDown');
  };
  const paper = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('follows the device until the reader chooses', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(PAGE);
    const light = await paper(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await paper(page);
    expect(dark).not.toBe(light);
    await choose(page, 'Light');
    expect(await paper(page)).toBe(light);
    await page.getByRole('radio', { name: 'As my device' }).press('Space');
    expect(await paper(page)).toBe(dark);
  });

  test('a choice is there before the first paint of the next page', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        // The head is done and nothing of the body has been drawn.
        if (document.querySelector('body') === null) return;
        window.atFirst = document.documentElement.dataset.theme ?? 'none';
        observer.disconnect();
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto(PAGE);
    expect(await page.evaluate(() => window.atFirst)).toBe('none');
    await choose(page, 'Dark');
    const dark = await paper(page);
    await page.reload();
    expect(await page.evaluate(() => window.atFirst)).toBe('dark');
    expect(await paper(page)).toBe(dark);
    await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter');
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  });

  test('still changes where the browser stores nothing, and says that it will not last', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
    });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(PAGE);
    const light = await paper(page);
    await choose(page, 'Dark');
    expect(await paper(page)).not.toBe(light);
    await expect(page.getByRole('status')).toContainText('Changed for this page only');
    expect(errors).toEqual([]);
  });
});

declare global {
  interface Window {
    /** The theme when the body began. */
    atFirst?: string;
  }
}
