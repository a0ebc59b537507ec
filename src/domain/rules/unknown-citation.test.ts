import { expect, test } from 'vitest';
import { corpusWith, pageWith, termWith, told } from '../../../tests/unit/corpus-with.ts';
import { unknownCitation } from './unknown-citation.ts';

test('names a citation of a fact that does not exist', () => {
  expect(told(check('E-001', 'E-999'))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 15',
    '    There is no fact called "E-999".',
    '    Write it as <Cite fact="E-122" />, with the name of a file in src/content/facts/.  [unknown-citation]',
  ]);
});

test('says so when a citation names no fact at all', () => {
  expect(told(check(''))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 14',
    '    A citation names no fact.',
    '    Write it as <Cite fact="E-122" />, with the name of a file in src/content/facts/.  [unknown-citation]',
  ]);
});

test('names a fact that a glossary term rests on and that does not exist', () => {
  const glossary = [termWith({ facts: ['E-001', 'E-998'] })];
  expect(told(unknownCitation(corpusWith({ glossary })))).toEqual([
    'src/content/glossary/place.yaml',
    '  facts.1',
    '    There is no fact called "E-998".',
    '    Write the name of a file in src/content/facts/, without .yaml, such as E-122.  [unknown-citation]',
  ]);
});

test('does not call a fact missing whose file could not be read', () => {
  const pages = [pageWith({ citations: [{ fact: 'E-002', excuse: [], line: 14 }] })];
  expect(unknownCitation(corpusWith({ pages, unread: ['facts/E-002'] }))).toEqual([]);
});

test('lets a fact be cited twice', () => {
  expect(check('E-001', 'E-001')).toEqual([]);
});

function check(...cited: string[]) {
  const citations = cited.map((fact, i) => ({ fact, excuse: [], line: 14 + i }));
  return unknownCitation(corpusWith({ pages: [pageWith({ citations })] }));
}

test('names a fact that a data file mentions and that is not there', () => {
  const file = 'src/content/claims/saves-money.yaml';
  const mentions = [{ file, place: 'supports', of: 'fact', id: 'E-999' } as const];
  expect(told(unknownCitation(corpusWith({ mentions })))).toEqual([
    file,
    '  supports',
    '    There is no fact called "E-999".',
    '    Write the name of a file in src/content/facts/, without .yaml, such as E-122.  [unknown-citation]',
  ]);
});
