import { expect, type Locator, type Page } from '@playwright/test';

interface Part {
  name: string;
  /** Not every page cites evidence or uses a word that needs explaining. */
  isThere: (page: Page) => Promise<boolean>;
  open: (page: Page) => Promise<void>;
}

const always = (): Promise<boolean> => Promise.resolve(true);

/** Everything on a page of the guide that a reader can open. */
export const PARTS: readonly Part[] = [
  {
    name: 'the menu',
    isThere: always,
    open: async (page) => {
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await expect(page.getByRole('navigation', { name: 'All parts' })).toBeVisible();
    },
  },
  {
    name: 'the contents',
    isThere: always,
    open: async (page) => {
      const contents = contentsOf(page);
      // On a wide screen they stand open beside the text.
      if (!(await contents.getByRole('link').first().isVisible())) await contents.getByText('On this page').click();
      await expect(contents.getByRole('link').first()).toBeVisible();
    },
  },
  {
    name: 'the citation of the page',
    isThere: always,
    open: async (page) => {
      await page.getByText('Cite this page', { exact: true }).click();
      await expect(page.getByRole('button', { name: 'Copy citation' })).toBeVisible();
    },
  },
  {
    name: 'a piece of evidence',
    isThere: async (page) => (await firstCitation(page).count()) > 0,
    open: async (page) => {
      await firstCitation(page).click();
      await expect(page.getByRole('dialog', { name: /^Evidence/ })).toBeVisible();
    },
  },
  {
    name: 'a glossary term',
    isThere: async (page) => (await firstTerm(page).count()) > 0,
    open: async (page) => {
      await firstTerm(page).click();
      await expect(page.getByRole('dialog', { name: /^Glossary/ })).toBeVisible();
    },
  },
  {
    name: 'search with results',
    isThere: always,
    open: async (page) => {
      const dialog = await openSearch(page);
      await dialog.getByRole('searchbox').fill('trust');
      await expect(dialog.getByRole('status')).toContainText('results for “trust”');
    },
  },
  {
    name: 'search without a result',
    isThere: always,
    open: async (page) => {
      const dialog = await openSearch(page);
      await dialog.getByRole('searchbox').fill('xqzzk');
      await expect(dialog.getByRole('status')).toContainText('Nothing found for “xqzzk”');
    },
  },
];

export function contentsOf(page: Page): Locator {
  return page.getByRole('navigation', { name: 'On this page' });
}

export function firstCitation(page: Page): Locator {
  return page.getByRole('article').getByRole('link', { name: 'Evidence 1', exact: true }).first();
}

/** A term looks like any other link to a test, except for what it says it opens. */
export function firstTerm(page: Page): Locator {
  return page.getByRole('article').locator('a[data-open="Glossary"]').first();
}

/** Opens search with its key, as soon as the page listens for it. */
export async function openSearch(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: 'Search', exact: true });
  await expect(page.getByRole('link', { name: 'Search', exact: true })).toHaveAttribute('aria-haspopup', 'dialog');
  await page.keyboard.press('/');
  await expect(dialog).toBeVisible();
  return dialog;
}
