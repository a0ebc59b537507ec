import { expect, test } from 'vitest';
import { indexPath, isKind, KIND_IDS, KINDS, pagePath } from './kinds.ts';

test('knows a kind by the name of its folder', () => {
  expect(isKind('skills')).toBe(true);
  expect(isKind('skill')).toBe(false);
});

test.each(['toString', 'constructor', '__proto__'])('does not take %s for a kind', (name) => {
  expect(isKind(name)).toBe(false);
});

test('keeps every promised address', () => {
  const addresses = Object.fromEntries(KIND_IDS.map((kind) => [kind, pagePath(kind, 'x')]));
  expect(addresses).toMatchObject({
    foundations: '/foundations/x/',
    nations: '/nations/x/',
    principles: '/principles/x/',
    skills: '/skills/x/',
    benefits: '/benefits/x/',
    themes: '/examples/themes/x/',
    cases: '/examples/x/',
    barriers: '/barriers/x/',
    responses: '/responses/x/',
    pitfalls: '/pitfalls/x/',
    tools: '/tools/x/',
    development: '/development/x/',
    people: '/people/x/',
  });
});

test('lists example themes on the page of examples', () => {
  expect(indexPath('themes')).toBe('/examples/');
  expect(indexPath('cases')).toBe('/examples/');
  expect(indexPath('skills')).toBe('/skills/');
});

test('asks no section of a page twice', () => {
  const twice = KIND_IDS.filter((kind) => new Set<string>(KINDS[kind].sections).size < KINDS[kind].sections.length);
  expect(twice).toEqual([]);
});

test('writes sections with the apostrophes that are printed', () => {
  const sections: string[] = KIND_IDS.flatMap((kind) => KINDS[kind].sections);
  expect(sections.filter((section) => section.includes("'"))).toEqual([]);
});
