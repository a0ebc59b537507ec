import { expect, test } from 'vitest';
import { checkLinks } from './link-check.ts';

/** What is wrong with the links of one page, in a site with one other page, a heading there and a file. */
function wrongIn(html: string, base = '/'): string[] {
  const links = checkLinks(base);
  links.page(`${base}there/`, bytes('<h2 id="moves">Moves</h2><h2 id="café">Café</h2>'));
  links.asset(`${base}card.png`);
  links.page(`${base}here/`, bytes(html));
  return links.problems().map(({ place }) => place);
}

/** As pages are read: a character for each byte. */
function bytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

test.each([
  ['a page', '/there/'],
  ['a heading of a page', '/there/#moves'],
  ['a heading with letters that take more than a byte', '/there/#café'],
  ['the same, as browsers write it', '/there/#caf%C3%A9'],
  ['a file', '/card.png'],
  ['a page from where it stands', '../there/#moves'],
  ['a heading of its own', '#here'],
  ['another site', 'https://example.org/nowhere/'],
])('a link to %s leads somewhere', (_what, href) => {
  expect(wrongIn(` <p id="here"><a href="${href}">Go</a></p>`)).toEqual([]);
});

test.each([
  ['no page', '/nowhere/'],
  ['no heading', '/there/#barriers'],
  ['no heading of its own', '#there'],
  ['a page without the slash at its end', '/there'],
])('a link to %s is told by what is written', (_what, href) => {
  expect(wrongIn(`<a href="${href}">Go</a>`)).toEqual([`the link to ${href}`]);
});

test('tells the same link on every page where it stands, in letters that readers know', () => {
  const links = checkLinks('/guide/');
  for (const path of ['/guide/a/', '/guide/b/']) links.page(path, bytes('<img src="/guide/café.png">'));
  expect(links.problems().map(({ file, place }) => [file, place])).toEqual([
    ['/guide/a/', 'the link to /guide/café.png'],
    ['/guide/b/', 'the link to /guide/café.png'],
  ]);
});

test('reads a link that leaves the base path as broken', () => {
  expect(wrongIn('<a href="/there/">Go</a>', '/guide/')).toEqual(['the link to /there/']);
});
