import { expect, test } from 'vitest';
import { assessmentWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, factWith, pageWith, termWith, told } from '../../../tests/unit/corpus-with.ts';
import { scenarioFileWith } from '../../../tests/unit/scenario-with.ts';
import { unknownReference } from './unknown-reference.ts';

test('names a related page that does not exist', () => {
  const pages = [
    pageWith({ data: { related: [related('foundations/first-steps'), related('skills/bulding-trust')] } }),
  ];
  expect(told(unknownReference(corpusWith({ pages })))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  related.1.page',
    '    There is no page called "skills/bulding-trust".',
    '    Write the folder and the file name without its ending, such as skills/building-trust.  [unknown-reference]',
  ]);
});

test('names a page and a term that a glossary term points to and that do not exist', () => {
  const glossary = [termWith({ seeAlso: ['place', 'plaice'], pages: ['foundations/first-steps', 'tools/map'] })];
  expect(told(unknownReference(corpusWith({ glossary })))).toEqual([
    'src/content/glossary/place.yaml',
    '  seeAlso.1',
    '    There is no glossary term called "plaice".',
    '    Correct the spelling, or add the term to src/content/glossary/.  [unknown-reference]',
    '  pages.1',
    '    There is no page called "tools/map".',
    '    Write the folder and the file name without its ending, such as skills/building-trust.  [unknown-reference]',
  ]);
});

test('names the row of the synonyms table that leads nowhere', () => {
  const synonyms = [
    { file: 'src/content/synonyms/table.yaml', words: ['where', 'area'], to: ['glossary/place', 'glossary/plaice'] },
  ];
  expect(told(unknownReference(corpusWith({ synonyms })))).toEqual([
    'src/content/synonyms/table.yaml',
    '  the row "where"',
    '    There is no page or glossary term called "glossary/plaice".',
    '    Write the folder and the file name without its ending, such as skills/building-trust or glossary/section-75.  [unknown-reference]',
  ]);
});

test('lets a row of the synonyms table lead to an assessment, or to all of them', () => {
  const synonyms = [
    {
      file: 'src/content/synonyms/table.yaml',
      words: ['quiz'],
      to: ['assessments', 'assessments/my-check', 'assessments/x'],
    },
  ];
  const problems = unknownReference(corpusWith({ synonyms, assessments: [assessmentWith()] }));
  expect(problems.map(({ wrong }) => wrong)).toEqual(['There is no page or glossary term called "assessments/x".']);
});

test('lets a row of the synonyms table lead to a story, or to all of them', () => {
  const synonyms = [
    {
      file: 'src/content/synonyms/table.yaml',
      words: ['game'],
      to: ['scenarios', 'scenarios/the-door', 'scenarios/the-wall'],
    },
  ];
  const problems = unknownReference(corpusWith({ synonyms, scenarios: [scenarioFileWith()] }));
  expect(problems.map(({ wrong }) => wrong)).toEqual([
    'There is no page or glossary term called "scenarios/the-wall".',
  ]);
});

test('names a source that a fact rests on and that does not exist', () => {
  const facts = [factWith({ sources: ['jones-2019-visits', 'jones-2020-visits'] })];
  expect(told(unknownReference(corpusWith({ facts })))).toEqual([
    'src/content/facts/E-001.yaml',
    '  sources.1',
    '    There is no source called "jones-2020-visits".',
    '    Correct the spelling, or add the source to src/content/sources/.  [unknown-reference]',
  ]);
});

test('does not take a glossary term for a related page', () => {
  const pages = [pageWith({ data: { related: [related('glossary/place')] } })];
  expect(unknownReference(corpusWith({ pages }))).toHaveLength(1);
});

test('does not call a file missing that is there and could not be read', () => {
  const unread = ['skills/trust', 'glossary/section-75', 'sources/smith-2020'];
  const pages = [pageWith({ data: { related: [related('skills/trust')] } })];
  const glossary = [termWith({ seeAlso: ['section-75'], pages: ['skills/trust'] })];
  const facts = [factWith({ sources: ['smith-2020'] })];
  const synonyms = [{ file: 'src/content/synonyms/table.yaml', words: ['s75'], to: ['glossary/section-75'] }];
  expect(unknownReference(corpusWith({ unread, pages, glossary, facts, synonyms }))).toEqual([]);
});

function related(page: string) {
  return { page, why: 'To see where it leads.' };
}

test('names a page and a source that a data file mentions and that are not there', () => {
  const file = 'src/content/claims/saves-money.yaml';
  const mentions = [
    { file, place: 'pages.0', of: 'page', id: 'skills/nowhere' } as const,
    { file, place: 'the group "First"', of: 'source', id: 'nobody-2020' } as const,
    { file, place: 'pages.1', of: 'page', id: 'foundations/first-steps' } as const,
  ];
  expect(told(unknownReference(corpusWith({ mentions })))).toEqual([
    file,
    '  pages.0',
    '    There is no page called "skills/nowhere".',
    '    Write the folder and the file name without its ending, such as skills/building-trust.  [unknown-reference]',
    '  the group "First"',
    '    There is no source called "nobody-2020".',
    '    Correct the spelling, or add the source to src/content/sources/.  [unknown-reference]',
  ]);
});
