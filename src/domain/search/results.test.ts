import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers, fromFirstMark, hasWord, join, outcome, type Hit } from './results.ts';

function hit(href: string, excerpt?: string): Hit {
  const sections = excerpt === undefined ? [] : [{ title: 'A section', href: `${href}#a`, excerpt }];
  return { href, title: href, kind: 'Skill', sections };
}

test('adds full-text hits below the first ones and lists no page twice', () => {
  expect(join([hit('/a/'), hit('/b/')], [hit('/b/', 'x'), hit('/c/', 'y')], 20).map(({ href }) => href)).toEqual([
    '/a/',
    '/b/',
    '/c/',
  ]);
});

test('gives a first hit the section that full text has found on its page', () => {
  expect(join([hit('/a/')], [hit('/a/', 'here')], 20)[0]?.sections[0]?.excerpt).toBe('here');
  expect(join([hit('/a/', 'its own')], [hit('/a/', 'here')], 20)[0]?.sections[0]?.excerpt).toBe('its own');
});

test('never moves a first hit', () => {
  const hits = fc
    .uniqueArray(fc.constantFrom('/a/', '/b/', '/c/', '/d/', '/e/'))
    .map((all) => all.map((href) => hit(href)));
  fc.assert(
    fc.property(hits, hits, (first, full) => {
      const joined = join(first, full, 20);
      expect(joined.slice(0, first.length).map(({ href }) => href)).toEqual(first.map(({ href }) => href));
      expect(new Set(joined.map(({ href }) => href)).size).toBe(joined.length);
    }),
  );
});

test.each([
  ['a <mark>trust</mark> loop', 'trusting', true],
  ['a <mark>“Trust,</mark> loop', 'trust', true],
  ['from A to <mark>Z</mark>', 'zzzzqq', false],
  ['no marks at all', 'no', false],
])('knows whether %j answers %j', (excerpt, words, expected) => {
  expect(answers(excerpt, words)).toBe(expected);
});

test.each([
  ['the <mark>community</mark> nurse', 'community', true],
  ['two <mark>“communities”</mark>', 'community', true],
  ['a <mark>nurse</mark> in the <mark>community</mark>', 'comunity', false],
  ['they <mark>come</mark> home', 'comunity', false],
])('knows whether %j has the word %s', (excerpt, word, expected) => {
  expect(hasWord(excerpt, word)).toBe(expected);
});

test('begins an excerpt five words before its first marked one', () => {
  expect(fromFirstMark('one two three four five six <mark>seven</mark> eight')).toBe(
    '… three four five six <mark>seven</mark> eight',
  );
  expect(fromFirstMark('one two <mark>three</mark>')).toBe('one two <mark>three</mark>');
});

test.each([
  [0, 'Nothing found for “trust”.'],
  [1, 'One result for “trust”.'],
  [7, '7 results for “trust”.'],
  [20, 'The first 20 results for “trust”.'],
])('says the outcome of %i results', (found, words) => {
  expect(outcome('trust', found, 20)).toBe(words);
});

test('says which words it searched for when the typed ones were not found', () => {
  expect(outcome('comunity nurse', 7, 20, 'community nurse')).toBe(
    'Nothing for “comunity nurse”. 7 results for “community nurse”.',
  );
  expect(outcome('comunity nurse', 0, 20, 'community nurse')).toBe('Nothing found for “comunity nurse”.');
});
