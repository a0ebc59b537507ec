import type { Page } from '@playwright/test';
import { openSearch, PARTS } from './support/parts.ts';
import { charactersPerLine, cutOff, sideways, smallTargets } from './support/looks.ts';
import { expect, test } from './support/test.ts';

const PAGE = '/skills/building-trust/';
const LISTS = [
  '/',
  '/learn/',
  '/examples/',
  '/barriers/',
  '/glossary/',
  '/sources/',
  '/a-to-z/',
  '/about/',
  '/search/',
];

/** A visit to every page takes a while, and its trace would take far longer. */
test.use({ trace: 'off' });

/** The font arrives too late for a first visit on purpose, so that nothing moves: the second has it. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
}

test('lines of text are 60 to 75 characters long on a wide screen, on every kind of page', async ({ page, kinds }) => {
  for (const address of [...kinds.map((one) => one.address), '/about/']) {
    await visit(page, address);
    for (const width of [1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const lines = await charactersPerLine(page);
      expect(lines.length, `${address} has lines`).toBeGreaterThan(10);
      const mean = lines.reduce((a, b) => a + b, 0) / lines.length;
      expect(mean, `${address} at ${width} px`).toBeGreaterThanOrEqual(60);
      expect(mean, `${address} at ${width} px`).toBeLessThanOrEqual(75);
    }
  }
});

test('text takes the whole width of a phone, on every kind of page', async ({ page, kinds }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const { address } of kinds) {
    await page.goto(address);
    const width = await page.locator('.text').evaluate((text) => text.getBoundingClientRect().width);
    expect(width, address).toBeGreaterThan(300);
  }
});

test('no page scrolls sideways at 320 px, which is 1280 px at 400 % zoom', async ({ page, addresses }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 256 });
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    const over = await sideways(page);
    if (over) found.push(`${address} ${over}`);
  }
  expect(found).toEqual([]);
});

test('text of twice the size scrolls no page sideways, on a phone or on a desk', async ({
  playwright,
  launchOptions,
  kinds,
  root,
}) => {
  test.setTimeout(120_000);
  // A reader's own setting, which a page cannot make for itself: media queries in rem go by it too.
  const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage();
  const found: string[] = [];
  for (const address of [...kinds.map((one) => one.address), ...LISTS.map((path) => new URL(path, root).href)]) {
    await page.goto(address);
    for (const width of [320, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await sideways(page);
      if (over) found.push(`${address} at ${width} px ${over}`);
    }
  }
  const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  await browser.close();
  expect(size).toBeGreaterThanOrEqual(32);
  expect(found).toEqual([]);
});

for (const width of [320, 1280]) {
  test(`everything that can be pressed is at least 24 px each way, ${width} px wide`, async ({ page, kinds }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 800 });
    const found: string[] = [];
    for (const address of [...kinds.map((one) => one.address), ...LISTS]) {
      await page.goto(address);
      found.push(...(await smallTargets(page)).map((target) => `${address} ${target}`));
    }
    for (const { name, open } of PARTS) {
      await page.goto(PAGE);
      await open(page);
      found.push(...(await smallTargets(page)).map((target) => `${name} ${target}`));
    }
    expect([...new Set(found)]).toEqual([]);
  });
}

test('the map of the field shows every name whole on a laptop, without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await visit(page, '/map/');
  const beyond = await page
    .locator('.map')
    .evaluate((map) =>
      [...map.querySelectorAll('text')]
        .filter((text) => text.getBoundingClientRect().right > map.getBoundingClientRect().right)
        .map((text) => text.textContent),
    );
  expect(beyond).toEqual([]);
});

test('nothing moves by itself for a reader who asks for less motion', async ({ page }) => {
  const moving = async (): Promise<string[]> => {
    await page.goto(PAGE);
    const dialog = await openSearch(page);
    await dialog.getByRole('searchbox').fill('trust');
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    return page.evaluate(() => {
      const all = [document.documentElement, ...document.querySelectorAll('*')];
      const smooth = all
        .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
        .map(() => 'smooth scroll');
      return [...smooth, ...document.getAnimations().map(({ id }) => `animation ${id}`)];
    });
  };
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving()).toContain('smooth scroll');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toEqual([]);
});

test.describe('forced colours', () => {
  test.use({ forcedColors: 'active', colorScheme: 'dark' });

  /** A computed colour of a part of the page, next to the two that a reader chose for text and ground. */
  const look = (
    page: Page,
    selector: string,
    property: string,
    pseudo?: string,
  ): Promise<{ all: string[]; text: string; ground: string }> =>
    page.evaluate(
      ([one, what, before]) => {
        const probe = document.createElement('p');
        probe.style.cssText = 'color: CanvasText; background: Canvas; forced-color-adjust: none';
        document.body.append(probe);
        const { color: text, backgroundColor: ground } = getComputedStyle(probe);
        probe.remove();
        const all = [...document.querySelectorAll(one)].map((element) =>
          getComputedStyle(element, before || null).getPropertyValue(what),
        );
        return { all, text, ground };
      },
      [selector, property, pseudo ?? ''] as const,
    );

  test('marks of kinds keep their shape', async ({ page }) => {
    await page.goto('/site-map/');
    const { all, text, ground } = await look(page, 'main .mark', 'fill');
    expect(text).not.toBe(ground);
    expect(all.length).toBeGreaterThan(5);
    expect(new Set(all)).toEqual(new Set([text]));
  });

  test('a table that goes on is not covered with colours of the site', async ({ page }) => {
    await page.goto('/tools/pooled-budgets/');
    const { all } = await look(page, '.table', 'background-image');
    expect(new Set(all)).toEqual(new Set(['none']));
  });

  test('the border and its rings stay', async ({ page }) => {
    await page.goto(PAGE);
    for (const [selector, pseudo] of [
      ['.text .heading:not(.sub)', '::before'],
      ['.text', undefined],
    ] as const) {
      const { all, ground } = await look(page, selector, 'border-left-color', pseudo);
      const { all: width } = await look(page, selector, 'border-left-width', pseudo);
      expect(all.length).toBeGreaterThan(0);
      expect(all).not.toContain(ground);
      expect(new Set(width)).toEqual(new Set(['3px']));
    }
  });

  test('bars of strength show how many are filled', async ({ page }) => {
    await page.goto('/about/');
    const bars = await page.locator('.bar').evaluateAll((all) =>
      all.map((bar) => ({
        marks: Number((bar as HTMLElement).dataset.marks),
        fills: [...bar.children].map((part) => getComputedStyle(part).backgroundColor),
        edges: [...bar.children].map((part) => getComputedStyle(part).borderTopColor),
      })),
    );
    const { text } = await look(page, 'main', 'color');
    expect(bars.map(({ marks }) => marks)).toEqual([4, 3, 2, 1, 0]);
    for (const { marks, fills, edges } of bars) {
      expect(fills.filter((fill) => fill === text)).toHaveLength(marks);
      expect(new Set(edges)).toEqual(new Set([text]));
    }
  });

  test('each verdict keeps a look of its own', async ({ page }) => {
    await page.goto('/examples/');
    const { text } = await look(page, 'main', 'color');
    const looks = await page.locator('main .verdict').evaluateAll((all) =>
      all.map((verdict) => {
        const { backgroundColor, backgroundImage, borderTopColor } = getComputedStyle(verdict.querySelector('i')!);
        return {
          verdict: verdict.textContent.trim(),
          look: `${backgroundColor} ${backgroundImage}`,
          edge: borderTopColor,
        };
      }),
    );
    const names = new Set(looks.map(({ verdict }) => verdict));
    expect(names.size).toBeGreaterThan(2);
    expect(new Set(looks.map(({ look: one }) => one)).size).toBe(names.size);
    expect(new Set(looks.map(({ edge }) => edge))).toEqual(new Set([text]));
  });

  test('the focus ring stays', async ({ page }) => {
    await page.goto(PAGE);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const ring = await page.locator(':focus').evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return { outlineStyle, outlineWidth, outlineColor };
    });
    const { ground } = await look(page, 'main', 'color');
    expect(ring.outlineStyle).toBe('solid');
    expect(ring.outlineWidth).toBe('3px');
    expect(ring.outlineColor).not.toBe(ground);
  });
});

test.describe('on paper', () => {
  test('there is the page and nothing to press', async ({ page, kinds }) => {
    await page.emulateMedia({ media: 'print' });
    for (const { address } of kinds) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      await expect(page.getByText(/^Last read against its sources on \d+ \w+ \d{4}/), address).toBeVisible();
      await expect(page.getByText(/Available at: http/).last(), `${address} says where it is`).toBeVisible();
      for (const chrome of ['banner', 'navigation', 'button'] as const) {
        await expect(page.getByRole(chrome).filter({ visible: true }), `${chrome} of ${address}`).toHaveCount(0);
      }
      await expect(page.getByRole('link', { name: /^Copy link to/ }).filter({ visible: true })).toHaveCount(0);
    }
  });

  test('a link shows where it leads', async ({ page, kinds }) => {
    await page.emulateMedia({ media: 'print' });
    let shown = 0;
    for (const address of [...kinds.map((one) => one.address), '/about/', '/teach/']) {
      await page.goto(address);
      const links = await page.locator('.text a, .prose a').evaluateAll((all) =>
        all
          // A citation and a term lead to the foot of the same page, which is on paper too.
          .filter((link) => link.checkVisibility() && !link.getAttribute('href')?.startsWith('#'))
          .map((link) => ({
            href: link.getAttribute('href') ?? '',
            printed: getComputedStyle(link, '::after').content,
          })),
      );
      shown += links.length;
      expect(
        links.filter(({ href, printed }) => !printed.includes(href)),
        address,
      ).toEqual([]);
    }
    expect(shown).toBeGreaterThan(5);
  });

  test('each source in print names its address, if it has one', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(PAGE);
    const references = page.getByRole('region', { name: 'Sources' }).locator('.reference');
    const printed = await references.evaluateAll((all) =>
      (all as HTMLElement[])
        .map((reference) => ({ address: reference.querySelector('a')?.getAttribute('href'), reference }))
        .flatMap(({ address, reference }) => {
          if (!address) return [];
          // A hidden element would still tell its text.
          return [{ address, text: reference.checkVisibility() ? reference.innerText : 'hidden' }];
        }),
    );
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.filter(({ address, text }) => !text.includes(address))).toEqual([]);
  });

  test('ink is dark on white, whatever the reader chose for the screen', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('joined-up:theme', 'dark');
    });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(PAGE);
    const { color, backgroundColor } = await page.evaluate(() => getComputedStyle(document.documentElement));
    expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test('a template has room for what it asks, and nothing of the screen in the way of a pen', async ({ page }) => {
    await page.goto('/tools/after-action-review/');
    const form = page.getByRole('form');
    const [empty, date] = [
      form.getByLabel('What did each of us think'),
      form.getByLabel('We check whether it held on'),
    ];
    const filled = form.getByLabel('What happened, and when?');
    await filled.fill('At nine, nobody knew.\n'.repeat(30));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const fourLinesByHand = (4 * 7 * 96) / 25.4;
    expect((await empty.boundingBox())?.height).toBeGreaterThan(fourLinesByHand);
    expect(await filled.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(
      0,
    );
    await expect(empty).toHaveCSS('resize', 'none');
    await expect(date).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
    await expect(form.getByText('nothing is sent')).toBeHidden();
    await date.fill('2026-05-04');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(date).toHaveCSS('color', 'rgb(0, 0, 0)');
  });

  for (const { paper, width } of [
    // The sheet without its margins of 16 mm, in CSS pixels.
    { paper: 'A4', width: 672 },
    { paper: 'Letter', width: 695 },
  ] as const) {
    test(`nothing is cut off on ${paper}`, async ({ page, kinds }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width, height: 950 });
      const cut: string[] = [];
      for (const address of [...kinds.map((one) => one.address), ...LISTS]) {
        await page.goto(address);
        cut.push(...(await cutOff(page)).map((one) => `${address} ${one}`));
      }
      expect(cut).toEqual([]);
      const pdf = await page.pdf({ format: paper, preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    });
  }
});
