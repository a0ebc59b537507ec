import { expect, test } from 'vitest';
import { corpusWith, headings, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { headingOrder } from './heading-order.ts';

test('names a heading that skips a level', () => {
  expect(told(check('## Moves', '#### Say it first'))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 11',
    '    The heading "Say it first" is written with ####, and the heading above it with ##.',
    '    Write it with ###, or add the heading that is missing between them.  [heading-order]',
  ]);
});

test('counts the title as the heading above the first', () => {
  expect(told(check('### Say it first'))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 10',
    '    The heading "Say it first" is written with ###, and the heading above it is the page\'s title.',
    '    Write it with ##, or add the heading that is missing between them.  [heading-order]',
  ]);
});

test('keeps the first level for the title', () => {
  expect(told(check('# Moves'))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 10',
    '    The heading "Moves" is written with one #, which only the page\'s title has, and that comes by itself.',
    '    Begin sections with ## and parts of sections with ###.  [heading-order]',
  ]);
});

test('names the second of two headings with the same words', () => {
  expect(told(check('## Moves', '## A scene', '### Moves'))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 12',
    '    The heading "Moves" stands twice on this page.',
    '    Give each its own words: links to a section go by its heading.  [heading-order]',
  ]);
});

test('lets headings go down one level and up as many as they like', () => {
  expect(check('## Moves', '### Say it first', '#### On the phone', '## A scene')).toEqual([]);
});

test('lets two pages have the same headings', () => {
  const pages = ['one', 'two'].map((id) => pageWith({ id, headings: headings('## Moves') }));
  expect(headingOrder(corpusWith({ pages }))).toEqual([]);
});

function check(...written: string[]) {
  return headingOrder(corpusWith({ pages: [pageWith({ headings: headings(...written) })] }));
}
