import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { FONT_BOOT } from './font-boot.ts';

const SITE = 'https://guide.example';
const LINK = '<link rel="preload" href="/font.woff2">';
const AT_ONCE = { preloads: [LINK], root: {} };
const LATER = { preloads: [], root: { font: '', first: '' } };

test('asks for the font at once over a quick line', () => {
  expect(boot({ firstByte: 40 })).toEqual(AT_ONCE);
});

test('leaves the font for later over a slow line, so that the first words do not wait for it', () => {
  expect(boot({ firstByte: 200 })).toEqual(LATER);
  expect(boot({ firstByte: 200, referrer: 'https://search.example/' })).toEqual(LATER);
});

test('lays out the whole page at once for a reader on the way to a place in it', () => {
  expect(boot({ firstByte: 200, hash: '#sources' })).toEqual({ preloads: [], root: { font: '' } });
});

test('lays out what lies below the first screen as soon as that is drawn, whether or not other scripts arrive', () => {
  const frames: (() => void)[] = [];
  const tasks: (() => void)[] = [];
  const { root } = boot({ firstByte: 200 }, frames, tasks);
  frames.forEach((drawn) => drawn());
  expect(root).toEqual({ font: '', first: '' });
  tasks.forEach((run) => run());
  expect(root).toEqual({ font: '' });
});

test.each([
  ['comes from a page of this site', { firstByte: 200, referrer: `${SITE}/skills/` }],
  ['loads the page again', { firstByte: 200, type: 'reload' }],
  ['comes back', { firstByte: 200, type: 'back_forward' }],
])('takes the font from the cache when a reader %s', (_what, visit) => {
  expect(boot(visit)).toEqual(AT_ONCE);
});

test('asks for the font where a browser does not say how quick the line is', () => {
  expect(boot(undefined)).toEqual(AT_ONCE);
});

interface Visit {
  firstByte: number;
  hash?: string;
  type?: string;
  referrer?: string;
}

/** Runs the script as a page would, and returns what it asked for; what it wants done later goes to `frames` and `tasks`. */
function boot(
  visit: Visit | undefined,
  frames: (() => void)[] = [],
  tasks: (() => void)[] = [],
): { preloads: string[]; root: object } {
  const preloads: string[] = [];
  const root = {};
  const navigation = visit && { type: visit.type ?? 'navigate', requestStart: 10, responseStart: 10 + visit.firstByte };
  runInNewContext(FONT_BOOT, {
    requestAnimationFrame: (work: () => void) => frames.push(work),
    setTimeout: (work: () => void) => tasks.push(work),
    location: { origin: SITE, hash: visit?.hash ?? '' },
    performance: { getEntriesByType: () => (navigation ? [navigation] : []) },
    document: {
      currentScript: { previousSibling: { textContent: LINK } },
      referrer: visit?.referrer ?? '',
      documentElement: { dataset: root },
      head: { insertAdjacentHTML: (_where: string, html: string) => preloads.push(html) },
    },
  });
  return { preloads, root };
}
