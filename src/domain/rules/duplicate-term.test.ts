import { expect, test } from 'vitest';
import { corpusWith, termWith, told } from '../../../tests/unit/corpus-with.ts';
import { duplicateTerm } from './duplicate-term.ts';

test('names the term that had the name first, whatever its capitals', () => {
  const glossary = [termWith({ term: 'Care Board' }), termWith({ id: 'care-board', term: 'Care board' })];
  expect(told(duplicateTerm(corpusWith({ glossary })))).toEqual([
    'src/content/glossary/care-board.yaml',
    '  term',
    '    The term "Care board" is also that of src/content/glossary/place.yaml.',
    '    Put the two together in one file, or say in the name which is which.  [duplicate-term]',
  ]);
});

test('lets two terms differ by one word', () => {
  const glossary = [termWith({ term: 'Care board' }), termWith({ id: 'care', term: 'Care' })];
  expect(duplicateTerm(corpusWith({ glossary }))).toEqual([]);
});
