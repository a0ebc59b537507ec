import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MADE_BY_SCRIPTS, withOwnStyles } from './own-styles.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
const page = (styles: string, body: string): string =>
  `<head><meta content="style-src 'sha256-${hash(styles)}'"><style>${styles}</style></head><body>${body}</body>`;

test.each([
  ['of a class that is in the page', '.a{color:red}', '.a{color:red}'],
  ['of a class that is not', '.x{color:red}', ''],
  ['that needs two classes, and has one', '.a .x:hover{color:red}', ''],
  ['of several selectors, one of which can match', '.x,.a>p{color:red}', '.x,.a>p{color:red}'],
  ['without a class', 'p,#menu a{color:red}', 'p,#menu a{color:red}'],
  ['that a class only excludes, or may be enough for', '.a:not(.x) :is(.y,.b){top:0}', '.a:not(.x) :is(.y,.b){top:0}'],
  ['with a dot in an attribute', '.a[href$=".x"]{top:0}', '.a[href$=".x"]{top:0}'],
  ['of what a script makes', '.opened>.label{top:0}', '.opened>.label{top:0}'],
  ['for some screens', '@media (width>=40rem){.a{top:0}.x{top:0}}', '@media (width>=40rem){.a{top:0}}'],
  ['for some screens, if it was the only one', '@media print{.x{top:0}}.a{top:0}', '.a{top:0}'],
  ['in a layer, which keeps its place', '@layer one,two;@layer one{.x{top:0}}', '@layer one,two;@layer one{}'],
  ['that is none', '@font-face{src:url(/a.x)}@page{margin:0}', '@font-face{src:url(/a.x)}@page{margin:0}'],
])('a rule %s', (_which, styles, own) => {
  const body = '<p class="a b">Text</p>';
  expect(withOwnStyles(page(styles, body))).toBe(page(own, body));
});

test('a page with an exercise keeps what the exercise may show later', () => {
  const html = page('.x{color:red}', '<astro-island></astro-island>');
  expect(withOwnStyles(html)).toBe(html);
});

test('no class is forgotten that a script of a page without an exercise gives', () => {
  const given = new Set<string>();
  for (const folder of ['chrome', 'search', 'guide', 'lists', 'map']) {
    const path = new URL(`../components/${folder}/`, import.meta.url);
    for (const file of readdirSync(path).filter((name) => /(?<!\.test)\.ts$/.test(name))) {
      for (const name of classesGiven(readFileSync(new URL(file, path), 'utf8'))) given.add(name);
    }
  }
  expect([...given].toSorted()).toEqual([...MADE_BY_SCRIPTS].toSorted());
});

/** By `make` and `element`, which take the class after the tag, and by the properties of the DOM. */
function classesGiven(script: string): string[] {
  const written = /\b(?:make|element)\('\w+', '([\w -]+)'|\.className = '([^']+)'|\.classList\.\w+\('([\w-]+)'/g;
  return [...script.matchAll(written)].flatMap(([, a, b, c]) => (a ?? b ?? c ?? '').split(' '));
}
