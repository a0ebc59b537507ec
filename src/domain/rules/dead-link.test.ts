import { expect, test } from 'vitest';
import { corpusWith, headings, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { deadLink } from './dead-link.ts';

const COPY = 'Correct the address: copy it from the page in a browser, after the name of the site.';
const ANCHORS =
  'Anchors follow the words of a heading, in lower case with hyphens: copy the link from the heading itself.';
const HOW =
  'Write links to other pages from the root of the site, /skills/building-trust/, and to other sites with https://.';
const WHOLE = 'Write the whole address: https://www.gov.uk/.';

test.each([
  ['/skills/bulding-trust/', 'There is no page at /skills/bulding-trust/.', COPY],
  ['/skills', 'The link to "/skills" lacks the slash at its end.', 'Write /skills/.'],
  ['#movs', 'This page has no heading that "#movs" leads to.', ANCHORS],
  [
    '/foundations/first-steps/#movs',
    'The page /foundations/first-steps/ has no heading that "#movs" leads to.',
    ANCHORS,
  ],
  ['/glossary/#plaice', 'The page /glossary/ has no heading that "#plaice" leads to.', ANCHORS],
  ['htps://www.gov.uk/', 'The link to "htps://www.gov.uk/" is no address.', HOW],
  ['www.gov.uk', 'The link to "www.gov.uk" is no address.', HOW],
  ['../skills/', 'The link to "../skills/" is no address.', HOW],
  ['', 'The link to "" is no address.', HOW],
  ['https://', 'The link to "https://" names no site.', WHOLE],
  ['https:///health', 'The link to "https:///health" names no site.', WHOLE],
  ['http:www.gov.uk', 'The link to "http:www.gov.uk" names no site.', WHOLE],
])('says what is wrong with a link to "%s"', (to, wrong, fix) => {
  expect(told(check(to))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 14',
    `    ${wrong}`,
    `    ${fix}  [dead-link]`,
  ]);
});

test.each([
  '/',
  '/foundations/first-steps/',
  '/foundations/first-steps/#moves',
  '#moves',
  '/glossary/#place',
  '/examples/by-place/?nation=wales',
  'https://www.gov.uk/health',
  'http://example.org',
  'mailto:someone@example.org',
])('accepts a link to %s', (to) => {
  expect(check(to)).toEqual([]);
});

function check(to: string) {
  return deadLink(corpusWith({ pages: [pageWith({ headings: headings('## Moves'), links: [{ to, line: 14 }] })] }));
}
