import { expect, test } from 'vitest';
import { assessmentWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { scenarioFileWith } from '../../../tests/unit/scenario-with.ts';
import { duplicateTitle } from './duplicate-title.ts';

test('names the page that had the title first', () => {
  const pages = [
    pageWith({ data: { title: 'Building trust' } }),
    pageWith({ kind: 'skills', id: 'trust', data: { title: 'Building trust' } }),
  ];
  expect(told(duplicateTitle(corpusWith({ pages })))).toEqual([
    'src/content/skills/trust.mdx',
    '  title',
    '    The title "Building trust" is also that of src/content/foundations/first-steps.mdx.',
    '    Change one of them so that a reader can tell the two pages apart.  [duplicate-title]',
  ]);
});

test('finds a description that two pages share', () => {
  const pages = ['one', 'two'].map((id) => pageWith({ id, data: { description: 'How trust grows.' } }));
  expect(told(duplicateTitle(corpusWith({ pages })))).toEqual([
    'src/content/foundations/two.mdx',
    '  description',
    '    The description "How trust grows." is also that of src/content/foundations/one.mdx.',
    '    Change one of them so that a reader can tell the two pages apart.  [duplicate-title]',
  ]);
});

test('finds a description that repeats the summary', () => {
  const pages = [pageWith({ data: { summary: 'How trust grows.', description: 'How trust grows' } })];
  expect(told(duplicateTitle(corpusWith({ pages })))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  description',
    '    The description is the same as the summary.',
    '    Say in it what a stranger would find here: a search engine shows it without the page around it.  [duplicate-title]',
  ]);
});

test('takes titles for one that differ only in capitals and marks', () => {
  const pages = ['Building trust', 'Building Trust!'].map((title, i) => pageWith({ id: `page-${i}`, data: { title } }));
  expect(duplicateTitle(corpusWith({ pages }))).toHaveLength(1);
});

test('lets two pages differ by one word', () => {
  const pages = ['Building trust', 'Building more trust'].map((title, i) =>
    pageWith({ id: `page-${i}`, data: { title } }),
  );
  expect(duplicateTitle(corpusWith({ pages }))).toEqual([]);
});

test('sets assessments beside pages', () => {
  const pages = [pageWith({ data: { title: 'How we ask' } })];
  const assessments = [assessmentWith({ summary: 'The same.', description: 'The same.' })];
  expect(told(duplicateTitle(corpusWith({ pages, assessments })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  title',
    '    The title "How we ask" is also that of src/content/foundations/first-steps.mdx.',
    '    Change one of them so that a reader can tell the two pages apart.  [duplicate-title]',
    '  description',
    '    The description is the same as the summary.',
    '    Say in it what a stranger would find here: a search engine shows it without the page around it.  [duplicate-title]',
  ]);
});

test('sets scenarios beside pages', () => {
  const pages = [pageWith({ data: { title: 'The door' } })];
  const scenarios = [scenarioFileWith({ data: { title: 'The door' } })];
  expect(duplicateTitle(corpusWith({ pages, scenarios })).map(({ file }) => file)).toEqual([
    'src/content/scenarios/the-door.yaml',
  ]);
});
