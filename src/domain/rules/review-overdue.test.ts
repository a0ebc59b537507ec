import { expect, test } from 'vitest';
import { assessmentWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, factWith, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { scenarioFileWith } from '../../../tests/unit/scenario-with.ts';
import { reviewOverdue } from './review-overdue.ts';

test('warns of a page and of a fact whose day has passed, and stops nothing', () => {
  const pages = [pageWith({ data: { reviewBy: '2026-11-22' } })];
  const facts = [factWith({ reviewBy: '2025-01-31' })];
  const problems = reviewOverdue(corpusWith({ pages, facts }));
  expect(told(problems)).toEqual([
    'src/content/facts/E-001.yaml',
    '  reviewBy',
    '    Somebody should have read this again by 2025-01-31.',
    '    Check it against its sources, then move `reviewBy` on.  [review-overdue, warning]',
    '',
    'src/content/foundations/first-steps.mdx',
    '  reviewBy',
    '    Somebody should have read this again by 2026-11-22.',
    '    Check it against its sources, then move `reviewBy` on.  [review-overdue, warning]',
  ]);
  expect(problems.map(({ level }) => level)).toEqual(['warning', 'warning']);
});

test('says nothing on the day itself', () => {
  const pages = [pageWith({ data: { reviewBy: '2026-11-23' } })];
  const facts = [factWith({ reviewBy: '2026-11-23' })];
  expect(reviewOverdue(corpusWith({ pages, facts, today: '2026-11-23' }))).toEqual([]);
});

test('asks no review of a fact that does not change', () => {
  expect(reviewOverdue(corpusWith({ facts: [factWith({ reviewBy: undefined })] }))).toEqual([]);
});

test('warns of an assessment whose day has passed', () => {
  const assessments = [assessmentWith({ reviewBy: '2026-11-22' }), assessmentWith({ id: 'other' })];
  expect(reviewOverdue(corpusWith({ assessments })).map(({ file, level }) => [file, level])).toEqual([
    ['src/content/assessments/my-check.yaml', 'warning'],
  ]);
});

test('warns of a scenario whose day has passed', () => {
  const scenarios = [scenarioFileWith({ data: { reviewBy: '2026-11-22' } }), scenarioFileWith({ id: 'other' })];
  expect(reviewOverdue(corpusWith({ scenarios })).map(({ file, level }) => [file, level])).toEqual([
    ['src/content/scenarios/the-door.yaml', 'warning'],
  ]);
});
