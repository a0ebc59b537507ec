import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KIND_IDS, type Kind } from './kinds.ts';
import { neighbours, readingOrder } from './reading-order.ts';
import { pageName, type PageLink } from './relations.ts';

test('goes kind by kind, then as authors say, then by file name', () => {
  const pages = [
    page('skills', 'listening', 2),
    page('principles', 'openness', 9),
    page('skills', 'trust', 1),
    page('skills', 'courage', 2),
  ];
  expect(readingOrder(pages).map(pageName)).toEqual([
    'principles/openness',
    'skills/trust',
    'skills/courage',
    'skills/listening',
  ]);
});

test('leads from the last page of a kind to the first of the next, and counts within the kind', () => {
  const openness = page('principles', 'openness', 1);
  const trust = page('skills', 'trust', 1);
  const courage = page('skills', 'courage', 2);
  const around = neighbours([courage, openness, trust]);
  expect(around.get(openness)).toEqual({ previous: undefined, next: trust, place: 1, of: 1 });
  expect(around.get(trust)).toEqual({ previous: openness, next: courage, place: 1, of: 2 });
  expect(around.get(courage)).toEqual({ previous: trust, next: undefined, place: 2, of: 2 });
});

test('is the same however the pages come in', () => {
  fc.assert(
    fc.property(somePages.chain(twoOrders), ([one, other]) => {
      expect(readingOrder(one)).toEqual(readingOrder(other));
    }),
  );
});

test('leaves the pages that come in as they were', () => {
  fc.assert(
    fc.property(somePages, (pages) => {
      const before = [...pages];
      readingOrder(pages);
      expect(pages).toEqual(before);
    }),
  );
});

test('leads back from the next page to this one', () => {
  fc.assert(
    fc.property(somePages, (pages) => {
      const around = neighbours(pages);
      for (const [one, { previous, next }] of around) {
        if (next) expect(around.get(next)?.previous).toBe(one);
        if (previous) expect(around.get(previous)?.next).toBe(one);
      }
    }),
  );
});

test('has one beginning and one end, and every place of a kind once', () => {
  fc.assert(
    fc.property(somePages, (pages) => {
      const around = [...neighbours(pages)];
      expect(around.filter(([, { previous }]) => previous === undefined)).toHaveLength(1);
      expect(around.filter(([, { next }]) => next === undefined)).toHaveLength(1);
      for (const kind of KIND_IDS) {
        const places = around.filter(([one]) => one.kind === kind).map(([, { place }]) => place);
        expect(places).toEqual(places.map((_, i) => i + 1));
        expect(around.every(([one, { of }]) => one.kind !== kind || of === places.length)).toBe(true);
      }
    }),
  );
});

const somePages = fc.uniqueArray(
  fc
    .record({ kind: fc.constantFrom(...KIND_IDS), id: fc.stringMatching(/^[a-z]{1,3}$/), order: fc.nat(3) })
    .map(({ kind, id, order }) => page(kind, id, order)),
  { selector: pageName, minLength: 1 },
);

function twoOrders(pages: PageLink[]) {
  return fc.tuple(fc.constant(pages), fc.shuffledSubarray(pages, { minLength: pages.length }));
}

function page(kind: Kind, id: string, order: number): PageLink {
  return { kind, id, title: id, summary: id, order, related: [] };
}
