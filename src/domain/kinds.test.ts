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

test.each(KIND_IDS)('asks no section of %s twice', (kind) => {
  const { sections } = KINDS[kind];
  expect(new Set<string>(sections).size).toBe(sections.length);
});

test.each(KIND_IDS)('writes the sections of %s with printed apostrophes', (kind) => {
  expect(KINDS[kind].sections.filter((section) => section.includes("'"))).toEqual([]);
});
