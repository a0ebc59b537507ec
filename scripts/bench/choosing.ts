import type { Browser, Page } from '@playwright/test';
import { scenarioPath } from '../../src/domain/scenario/address.ts';
import { middle, onSlowPhone } from './slow-phone.ts';

/** Plays of each scenario, always the way that is offered first. */
const PLAYS = 3;
const WAY = '.ways a';
/** No play is longer. */
const MOST_DECISIONS = 60;

/** What one press on a choice came to, in milliseconds from the press. */
export interface Chosen {
  /** The browser's own figure for the next paint, in steps of 8; 16 stands for that and less. */
  nextPaint: number;
  /** Until what the choice leads to is painted. */
  shown: number;
}

export interface ChosenInPlay {
  id: string;
  /** Pressed as soon as the exercise has taken over: the middle of all plays. */
  first: Chosen;
  /** All later ones of all plays. */
  later: { decisions: number; middle: Chosen; worst: Chosen };
}

/** Plays a scenario to its end, some times over. */
export async function measureChoosing(browser: Browser, dist: string, id: string): Promise<ChosenInPlay> {
  const plays: Chosen[][] = [];
  for (let i = 0; i < PLAYS; i += 1) plays.push(await onSlowPhone(browser, dist, scenarioPath(id), play));
  return { id, ...summary(plays) };
}

/** The first decision of each play apart from the others. Throws where a play has no second one. */
export function summary(plays: readonly (readonly Chosen[])[]): Omit<ChosenInPlay, 'id'> {
  const later = plays.flatMap(([, ...rest]) => rest);
  return {
    first: middles(plays.flatMap(([first]) => first ?? [])),
    later: {
      decisions: later.length,
      middle: middles(later),
      worst: {
        nextPaint: Math.max(...later.map(({ nextPaint }) => nextPaint)),
        shown: Math.max(...later.map(({ shown }) => shown)),
      },
    },
  };
}

/** Each figure by itself. */
function middles(all: readonly Chosen[]): Chosen {
  const of = (figure: keyof Chosen): number => middle([...all], (one) => one[figure])[figure];
  return { nextPaint: of('nextPaint'), shown: of('shown') };
}

async function play(page: Page, address: string): Promise<Chosen[]> {
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForSelector('[data-hydrated]');
  const chosen: Chosen[] = [];
  while (chosen.length < MOST_DECISIONS && (await page.locator(WAY).count()) > 0) {
    chosen.push(await choose(page));
    // The rest of the story has come by the time a reader chooses again.
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('story.json')),
    );
  }
  return chosen;
}

interface Watched {
  presses: { nextPaint: number; shown?: number }[];
}

async function choose(page: Page): Promise<Chosen> {
  const way = page.locator(WAY).first();
  await way.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => (window as unknown as Watched).presses.length);
  await way.click();
  const press = await page.waitForFunction((number) => {
    const one = (window as unknown as Watched).presses[number];
    return one?.shown === undefined ? undefined : one;
  }, before);
  // The browser hands out its figure some time after the paint.
  await page.waitForTimeout(200);
  const { nextPaint = NaN, shown = NaN } = (await press.evaluate((one) => one)) ?? {};
  return { nextPaint, shown };
}

/** Runs in the page before anything else. A view is another element for every place of a play. */
function watch(): void {
  const presses: Watched['presses'] = [];
  Object.assign(window, { presses });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const last = presses.at(-1);
      if (last && /^(?:pointer|mouse|click)/.test(entry.name))
        last.nextPaint = Math.max(last.nextPaint, entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      const press: Watched['presses'][number] = { nextPaint: 16 };
      presses.push(press);
      const before = document.querySelector('.view');
      const look = (): void => {
        const now = document.querySelector('.view');
        if (now === null || now === before) {
          requestAnimationFrame(look);
          return;
        }
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          press.shown = performance.now() - timeStamp;
        };
        painted.port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}
