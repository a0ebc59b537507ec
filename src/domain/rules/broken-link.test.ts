import { expect, test } from 'vitest';
import { told } from '../../../tests/unit/corpus-with.ts';
import { brokenLink, type BuiltSite } from './broken-link.ts';

test('names a link to a page that is not there', () => {
  expect(told(check('/guide/skills/bulding-trust/'))).toEqual([
    '/guide/',
    '  the link to /guide/skills/bulding-trust/',
    '    There is no page or file at /guide/skills/bulding-trust/.',
    '    Correct the address, or make the page it promises.  [broken-link]',
  ]);
});

test('says what to do when only the slash at the end is missing', () => {
  expect(told(check('/guide/skills'))).toEqual([
    '/guide/',
    '  the link to /guide/skills',
    '    There is no page or file at /guide/skills.',
    '    Add the slash at its end.  [broken-link]',
  ]);
});

test('names an anchor that the page does not have', () => {
  expect(told(check('/guide/skills/#movs'))).toEqual([
    '/guide/',
    '  the link to /guide/skills/#movs',
    '    The page /guide/skills/ has nothing called "#movs".',
    '    Anchors follow the words of a heading: copy the link from the heading itself.  [broken-link]',
  ]);
});

test('names a link that leaves the base path', () => {
  expect(told(check('/skills/'))).toEqual([
    '/guide/',
    '  the link to /skills/',
    '    The address /skills/ leaves the base path /guide/.',
    '    Write links from the root of the site, /skills/, and let the page add the base path.  [broken-link]',
  ]);
});

test.each([
  ['a page', '/guide/skills/'],
  ['a heading on a page', '/guide/skills/#moves'],
  ['the top of a page', '/guide/skills/#top'],
  ['a file', '/guide/sources.bib'],
])('accepts a link to %s', (_what, written) => {
  expect(check(written)).toEqual([]);
});

function check(written: string) {
  const [path = '', anchor = ''] = written.split('#');
  const site: BuiltSite = {
    base: '/guide/',
    pages: [
      { path: '/guide/', ids: new Set(), links: [{ written, path, anchor }] },
      { path: '/guide/skills/', ids: new Set(['moves']), links: [] },
    ],
    assets: new Set(['/guide/sources.bib']),
  };
  return brokenLink(site);
}
