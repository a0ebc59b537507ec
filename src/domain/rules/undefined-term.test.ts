import { expect, test } from 'vitest';
import { corpusWith, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { undefinedTerm } from './undefined-term.ts';

test('names a term that the glossary does not have, and the command that begins it', () => {
  expect(told(check('place', 'section-75'))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 15',
    '    The glossary term "section-75" is used here and defined nowhere.',
    '    Correct the spelling, or run: npm run new -- term section-75  [undefined-term]',
  ]);
});

test('says so when a term has no id', () => {
  expect(told(check(''))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 14',
    '    A glossary term is marked here without its name.',
    '    Write it as <Term id="pooled-budget">pooled budget</Term>, with the name of a file in src/content/glossary/.  [undefined-term]',
  ]);
});

test('does not call a term undefined whose file could not be read', () => {
  const pages = [pageWith({ terms: [{ id: 'section-75', line: 14 }] })];
  expect(undefinedTerm(corpusWith({ pages, unread: ['glossary/section-75'] }))).toEqual([]);
});

test('lets a term of the glossary be used, and others not', () => {
  expect(check('place')).toEqual([]);
  expect(check()).toEqual([]);
});

function check(...ids: string[]) {
  const terms = ids.map((id, i) => ({ id, line: 14 + i }));
  return undefinedTerm(corpusWith({ pages: [pageWith({ terms })] }));
}
