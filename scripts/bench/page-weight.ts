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
  /** Styles, in the page and in files. */
  css: number;
  javascript: number;
  font: number;
  /** All of these, with styles in the page counted once. */
  whole: number;
  /** What of it is fetched until the exercise has taken over. */
  ready: number;
  /** Fetched by the exercise itself when the page has become quiet: the rest of a story. */
  later: number;
}

/** Counted at the server, so that nothing is forgotten. */
export async function weighPage(browser: Browser, dist: string, path: string): Promise<PageWeight> {
  const { sent, ready } = await onSlowPhone(browser, dist, path, untilQuiet);
  return weightOf(path, sent, ready, stylesIn(await readFile(join(dist, path, 'index.html'), 'utf8')));
}

/** `sent`: bytes by the ending of files; `ready`: all until the exercise took over; `styles`: those of the HTML that are styles. */
export function weightOf(path: string, sent: ReadonlyMap<string, number>, ready: number, styles: number): PageWeight {
  const of = (ending: string): number => sent.get(ending) ?? 0;
  const [html, sheets, javascript, font] = [of('.html'), of('.css'), of('.js'), of('.woff2')];
  return {
    path,
    html,
    css: sheets + styles,
    javascript,
    font,
    whole: html + sheets + javascript + font,
    ready,
    later: of('.json'),
  };
}

/** What a page would lose, compressed, without the styles inside it. */
export function stylesIn(html: string): number {
  return compressed(html) - compressed(html.replace(/<style\b[^>]*>.*?<\/style>/gs, ''));
}

function compressed(text: string): number {
  return brotliCompressSync(text).length;
}

interface Fetched {
  sent: ReadonlyMap<string, number>;
  ready: number;
}

async function untilQuiet(page: Page, address: string, server: SlowServer): Promise<Fetched> {
  await page.goto(address);
  // Astro takes the mark off when the island runs.
  await page.waitForSelector('astro-island:not([ssr])', { state: 'attached' });
  const ready = [...server.sentAs().values()].reduce((sum, bytes) => sum + bytes, 0);
  await page.waitForTimeout(QUIET);
  await page.waitForLoadState('networkidle');
  return { sent: server.sentAs(), ready };
}
