import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { onSlowPhone } from './slow-phone.ts';
import type { SlowServer } from './slow-server.ts';

/** Longer than a page is quiet before it fetches anything by itself, in milliseconds. */
const QUIET = 2500;

/** What a first visit to an exercise fetches before a reader does anything. Bytes as they were sent, without headers. */
export interface PageWeight {
  path: string;
  /** With the styles and scripts that stand in it. */
  html: number;
  /** The part of `html` that is styles. */
  css: number;
  javascript: number;
  font: number;
  /** Fetched by the exercise itself when the page has become quiet: the rest of a story. */
  later: number;
}

/** Counted at the server, so that nothing is forgotten. */
export async function weighPage(browser: Browser, dist: string, path: string): Promise<PageWeight> {
  const sent = await onSlowPhone(browser, dist, path, untilQuiet);
  const html = await readFile(join(dist, path, 'index.html'), 'utf8');
  const of = (ending: string): number => sent.get(ending) ?? 0;
  return {
    path,
    html: of('.html'),
    css: of('.css') + stylesIn(html),
    javascript: of('.js'),
    font: of('.woff2'),
    later: of('.json'),
  };
}

/** What a page would lose, compressed, without the styles inside it. */
export function stylesIn(html: string): number {
  return compressed(html) - compressed(html.replace(/<style\b[^>]*>.*?<\/style>/gs, ''));
}

/** All that a page is before results are asked for. */
export function wholeOf({ html, javascript, font }: PageWeight): number {
  return html + javascript + font;
}

function compressed(text: string): number {
  return brotliCompressSync(text).length;
}

async function untilQuiet(page: Page, address: string, server: SlowServer): Promise<ReadonlyMap<string, number>> {
  await page.goto(address);
  await page.waitForSelector('[data-hydrated]');
  await page.waitForTimeout(QUIET);
  await page.waitForLoadState('networkidle');
  return server.sentAs();
}
