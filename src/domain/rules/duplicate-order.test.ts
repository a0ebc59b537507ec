import { expect, test } from 'vitest';
import { assessmentWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { scenarioFileWith } from '../../../tests/unit/scenario-with.ts';
import { duplicateOrder } from './duplicate-order.ts';

test('names the page that had the place first, and one that is free', () => {
  const pages = [1, 2, 1].map((order, i) => pageWith({ id: `page-${i}`, data: { order } }));
  expect(told(duplicateOrder(corpusWith({ pages })))).toEqual([
    'src/content/foundations/page-2.mdx',
    '  order',
    '    The place 1 in the reading order is also that of src/content/foundations/page-0.mdx.',
    '    Give one of them another number. The next that is free at the end is 3.  [duplicate-order]',
  ]);
});

test('lets pages of two kinds have the same place', () => {
  const pages = [pageWith({ kind: 'skills' }), pageWith({ kind: 'tools' })];
  expect(duplicateOrder(corpusWith({ pages }))).toEqual([]);
});

test('counts assessments by themselves', () => {
  const pages = [pageWith({ data: { order: 1 } })];
  const assessments = [assessmentWith({ order: 1 }), assessmentWith({ id: 'other', order: 1 })];
  expect(told(duplicateOrder(corpusWith({ pages, assessments })))).toEqual([
    'src/content/assessments/other.yaml',
    '  order',
    '    The place 1 in the reading order is also that of src/content/assessments/my-check.yaml.',
    '    Give one of them another number. The next that is free at the end is 2.  [duplicate-order]',
  ]);
});

test('counts scenarios by themselves', () => {
  const pages = [pageWith({ data: { order: 1 } })];
  const scenarios = [scenarioFileWith(), scenarioFileWith({ id: 'other' })];
  expect(duplicateOrder(corpusWith({ pages, scenarios })).map(({ file }) => file)).toEqual([
    'src/content/scenarios/other.yaml',
  ]);
});
