import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, pageName, relate, type PageLink } from './relations.ts';

test('shows a page that another names on both, with the words of the one that names it', () => {
  const trust = page('trust', 'rivalry');
  const rivalry = page('rivalry');
  const relations = relate([trust, rivalry]);
  expect(relations.get('skills/trust')).toEqual({ names: [{ page: rivalry, why: 'trust to rivalry' }], namedBy: [] });
  expect(relations.get('skills/rivalry')).toEqual({ names: [], namedBy: [{ page: trust, why: 'trust to rivalry' }] });
});

test('does not show a page twice when two pages name each other', () => {
  const trust = page('trust', 'rivalry');
  const rivalry = page('rivalry', 'trust');
  const relations = relate([trust, rivalry]);
  expect(relations.get('skills/trust')).toEqual({ names: [{ page: rivalry, why: 'trust to rivalry' }], namedBy: [] });
  expect(relations.get('skills/rivalry')).toEqual({ names: [{ page: trust, why: 'rivalry to trust' }], namedBy: [] });
});

test('passes over a page that does not exist, which a content rule reports', () => {
  expect(relate([page('trust', 'nowhere')]).get('skills/trust')).toEqual({ names: [], namedBy: [] });
});

test('knows every page, related or not', () => {
  expect([...relate([page('trust'), page('rivalry')]).keys()]).toEqual(['skills/trust', 'skills/rivalry']);
});

test('shows every named relation once on the page that names, and once on the page that is named', () => {
  fc.assert(
    fc.property(somePages, (pages) => {
      const relations = relate(pages);
      for (const from of pages) {
        for (const to of pages.filter((other) => other !== from && names(from, other))) {
          const there = relations.get(pageName(from))?.names.filter(({ page: p }) => p === to) ?? [];
          const { names: named = [], namedBy = [] } = relations.get(pageName(to)) ?? {};
          const back = [...named, ...namedBy].filter(({ page: p }) => p === from);
          expect([there.length, back.length]).toEqual([1, 1]);
        }
      }
    }),
  );
});

test('invents no relation', () => {
  fc.assert(
    fc.property(somePages, (pages) => {
      const relations = relate(pages);
      for (const one of pages) {
        const { names: named = [], namedBy = [] } = relations.get(pageName(one)) ?? {};
        expect(named.every(({ page: other }) => names(one, other))).toBe(true);
        expect(namedBy.every(({ page: other }) => names(other, one) && !names(one, other))).toBe(true);
      }
    }),
  );
});

test('calls a page by its folder and file name, and finds its address', () => {
  expect(pageName({ kind: 'themes', id: 'place' })).toBe('themes/place');
  expect(addressOf({ kind: 'themes', id: 'place' })).toBe('/examples/themes/place/');
});

const IDS = ['a', 'b', 'c', 'd', 'e'];

const somePages = fc
  .tuple(...IDS.map((id) => fc.subarray([...IDS, 'nowhere']).map((named) => page(id, ...named))))
  .chain((pages) => fc.shuffledSubarray(pages));

function page(id: string, ...named: string[]): PageLink {
  const related = named.map((name) => ({ page: `skills/${name}`, why: `${id} to ${name}` }));
  return { kind: 'skills', id, title: id, summary: id, order: 1, related };
}

function names(from: PageLink, to: PageLink): boolean {
  return from.related.some(({ page: name }) => name === pageName(to));
}
