import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { assessmentPath } from '../../src/domain/assessment/address.ts';
import type { Assessment } from '../../src/domain/assessment/assessment.ts';
import { plainForm } from './plain-form.ts';
import { middle, onSlowPhone } from './slow-phone.ts';

/** Visits to each form, in turn with those to the other, after one that does not count. */
const VISITS = 11;

/** The first question. The radio buttons of the theme stand in the header. */
const FIRST = 'main fieldset input[type=radio]';

export interface FirstControl {
  /** Milliseconds from navigation until the first radio button is painted where a press reaches it. */
  usable: number;
  /** Milliseconds until the exercise has taken over. A plain form has nothing that takes over. */
  takenOver: number | undefined;
}

export interface ComparedForm {
  id: string;
  ours: FirstControl;
  plain: FirstControl;
}

/** A self-assessment of a built site against a plain form of the same questions, served in the same way. */
export async function compareForms(
  browser: Browser,
  dist: string,
  plainDir: string,
  id: string,
): Promise<ComparedForm> {
  const path = assessmentPath(id);
  const assessment = JSON.parse(await readFile(join(dist, path, 'whole.json'), 'utf8')) as Assessment;
  await mkdir(join(plainDir, path), { recursive: true });
  await writeFile(join(plainDir, path, 'index.html'), plainForm(assessment));
  const ours: FirstControl[] = [];
  const plain: FirstControl[] = [];
  for (let i = 0; i <= VISITS; i += 1) {
    const visits = [
      await onSlowPhone(browser, dist, path, answerFirst),
      await onSlowPhone(browser, plainDir, path, answerFirst),
    ] as const;
    if (i === 0) continue; // The server compresses what it has not sent before.
    ours.push(visits[0]);
    plain.push(visits[1]);
  }
  const byUsable = ({ usable }: FirstControl): number => usable;
  const takenOver = middle(ours, ({ takenOver: at = 0 }) => at).takenOver;
  return { id, ours: { ...middle(ours, byUsable), takenOver }, plain: middle(plain, byUsable) };
}

interface Seen {
  usable?: number;
  takenOver?: number;
}

/** Answers the first question as soon as that can be done, with a real press, and makes sure that the answer stays. */
async function answerFirst(page: Page, address: string): Promise<FirstControl> {
  await page.addInitScript(watch, FIRST);
  await page.goto(address, { waitUntil: 'commit' });
  const usable = await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.usable);
  const first = page.locator(FIRST).first();
  const box = await first.boundingBox();
  if (box === null) throw new Error(`${address} hides its first radio button again.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  if (!(await first.isChecked())) throw new Error(`${address} does not take an answer when it seems to.`);
  await page.waitForLoadState('networkidle');
  const hasIsland = (await page.locator('astro-island').count()) > 0;
  if (hasIsland) await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.takenOver);
  if (!(await first.isChecked())) throw new Error(`${address} lost an answer that was given before its script ran.`);
  const { takenOver } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  return { usable: (await usable.jsonValue()) ?? NaN, takenOver };
}

/** Runs in the page before anything else. A frame is on the screen when the task after it runs. */
function watch(selector: string): void {
  const seen: Seen = {};
  Object.assign(window, { seen });
  const look = (): void => {
    const radio = document.querySelector(selector);
    radio?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = radio?.getBoundingClientRect() ?? new DOMRect();
    if (radio === null || document.elementFromPoint(x + width / 2, y + height / 2) !== radio) {
      requestAnimationFrame(look);
      return;
    }
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
      seen.usable = performance.now();
    };
    painted.port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
  new MutationObserver((_changes, observer) => {
    seen.takenOver = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, attributeFilter: ['data-hydrated'] });
}
