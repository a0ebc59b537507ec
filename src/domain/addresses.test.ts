import { globSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { assessmentWith } from '../../tests/unit/assessment-with.ts';
import { corpusWith, headings, pageWith } from '../../tests/unit/corpus-with.ts';
import { addressesOf, FIXED_ADDRESSES, slugs } from './addresses.ts';

test('has every page and file of src/pages with a name of its own', () => {
  const files = globSync('**/*.{astro,ts}', { cwd: join(import.meta.dirname, '../pages') });
  const addresses = files
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => !file.includes('[') && file !== '/404.astro')
    .map((file) =>
      file
        .replace(/\.ts$/, '')
        .replace(/(?:index)?\.astro$/, '/')
        .replace(/\/+$/, '/'),
    );
  expect([...FIXED_ADDRESSES]).toEqual(addresses.sort());
});

test.each([
  '/foundations/first-steps/',
  '/foundations/',
  '/examples/',
  '/examples/by-place/',
  '/claims/saves-money/',
  '/claims/not-readable/',
  '/people/not-readable/',
  '/sources/a/',
  '/assessments/',
  '/assessments/my-check/',
  '/assessments/not-readable/',
  '/sources/jones-2019-visits.ris',
])('has %s', (path) => {
  expect(site().has(path)).toBe(true);
});

test.each([
  '/foundations/first-step/',
  '/foundations/first-steps',
  '/examples/themes/',
  '/examples/by-theme/',
  '/news/',
])('does not have %s', (path) => {
  expect(site().has(path)).toBe(false);
});

test.each([
  ['/foundations/first-steps/', 'who-came-next', true],
  ['/foundations/first-steps/', 'sources', true],
  ['/foundations/first-steps/', 'who-came-last', false],
  ['/glossary/', 'place', true],
  ['/glossary/', 'plaice', false],
  ['/people/not-readable/', 'anything', true],
])('answers whether %s has #%s: %s', (path, anchor, answer) => {
  expect(site().hasAnchor(path, anchor)).toBe(answer);
});

test('makes the anchors of headings as Astro does', () => {
  const written = [
    'Who came next?',
    'Moves',
    'The problem, from a person’s side',
    'Moves',
    'Moves 1',
    'Moves-1',
    'Cafés & “quotes” – 5% of £2',
    'Money: a_b',
  ];
  const slugger = new GithubSlugger();
  expect(slugs(written)).toEqual(written.map((heading) => slugger.slug(heading)));
});

function site() {
  const claims = [{ id: 'saves-money', file: 'a.yaml', claim: 'It saves money', supports: 'It may. [E-001]' }];
  const unread = ['people/not-readable', 'claims/not-readable', 'assessments/not-readable'];
  const pages = [pageWith({ headings: headings('## Who came next?') })];
  return addressesOf(corpusWith({ pages, claims, assessments: [assessmentWith()], unread }));
}
