import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { serveSlowly, type SlowServer } from './slow-server.ts';

/** A mid-range phone on a slow line. */
export const SLOW_PHONE = { width: 412, height: 823, megabits: 1.6, roundTrip: 150, cpu: 4 };

/** The same in words, under a table. */
export const SLOW_PHONE_IN_WORDS = `${SLOW_PHONE.width} px wide, ${SLOW_PHONE.megabits} Mbit/s, ${SLOW_PHONE.roundTrip} ms round trip, processor ${SLOW_PHONE.cpu} times slower, brotli`;

export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Chromium loads pages of its own for every new window, such as that of its address bar; on two cores they would be measured too. */
const UNTIL_SETTLED = 1500;

/** A visit by somebody who has never been here, to a folder served over a slow line. */
export async function onSlowPhone<T>(
  browser: Browser,
  dir: string,
  path: string,
  work: (page: Page, address: string, server: SlowServer) => Promise<T>,
): Promise<T> {
  const server = await serveSlowly(dir, SLOW_PHONE);
  const context = await browser.newContext({ viewport: { width: SLOW_PHONE.width, height: SLOW_PHONE.height } });
  try {
    const page = await context.newPage();
    await sleep(UNTIL_SETTLED);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PHONE.cpu });
    return await work(page, server.address + path, server);
  } finally {
    await context.close();
    server.close();
  }
}

/** The one in the middle by a figure; of an even number the upper of two. */
export function middle<T>(all: T[], by: (one: T) => number): T {
  const [one] = all.toSorted((a, b) => by(a) - by(b)).slice(Math.floor(all.length / 2));
  if (one === undefined) throw new Error('Nothing was measured.');
  return one;
}
