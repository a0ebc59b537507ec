import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What axe finds on the page as it stands, first in light and then in dark: the rule, what it asks, and where. */
export async function axeFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await runAxe(page)).map((finding) => `${colorScheme}: ${finding}`));
  }
  return found;
}

async function runAxe(page: Page): Promise<string[]> {
  // Through the debugger, which the page's content security policy does not concern; once for each page that is opened.
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const results = await window.axe?.run(document, { runOnly: tags, resultTypes: ['violations'] });
    if (!results) return ['axe did not run'];
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    );
  }, TAGS);
}
