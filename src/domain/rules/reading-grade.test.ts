import { expect, test } from 'vitest';
import { assessmentWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { scenarioFileWith } from '../../../tests/unit/scenario-with.ts';
import { readingGrade } from './reading-grade.ts';

test('names a page that reads above grade 11', () => {
  expect(told(readingGrade(corpusWith({ pages: graded(6, 8, 11.1) })))).toEqual([
    'src/content/foundations/page-3.mdx',
    '  the text',
    '    The page reads at grade 11.1, and 11 is the most we allow.',
    '    Shorten the longest sentences and use everyday words.  [reading-grade]',
  ]);
});

test('allows a page at grade 11', () => {
  expect(readingGrade(corpusWith({ pages: graded(6, 8, 11) }))).toEqual([]);
});

test('names the three hardest pages when more than half read above grade 9', () => {
  expect(told(readingGrade(corpusWith({ pages: graded(9.1, 10, 8, 9.4, 10.5) })))).toEqual([
    'src/content/',
    '  all pages',
    '    More than half of all pages read above grade 9; the page in the middle reads at grade 9.4.',
    '    Begin with the hardest: src/content/foundations/page-5.mdx (10.5), src/content/foundations/page-2.mdx (10), src/content/foundations/page-4.mdx (9.4).  [reading-grade]',
  ]);
});

test('names a page that is too hard also when most are', () => {
  const problems = readingGrade(corpusWith({ pages: graded(9.1, 12) }));
  expect(problems.map(({ file }) => file)).toEqual(['src/content/foundations/page-2.mdx', 'src/content/']);
});

test.each([
  ['exactly half of all pages read above grade 9', [8, 9, 9.1, 10]],
  ['the page in the middle reads at grade 9', [9, 10.9, 5]],
  ['there are no pages yet', []],
])('says nothing when %s', (_when, grades) => {
  expect(readingGrade(corpusWith({ pages: graded(...grades) }))).toEqual([]);
});

test('names an assessment that reads above grade 11, and leaves it out when it looks at half of all pages', () => {
  const assessments = ['a', 'b', 'c'].map((id, i) => assessmentWith({ id, grade: 10 + i }));
  expect(told(readingGrade(corpusWith({ pages: graded(9), assessments })))).toEqual([
    'src/content/assessments/c.yaml',
    '  the text',
    '    The assessment reads at grade 12, and 11 is the most we allow.',
    '    Shorten the longest sentences and use everyday words.  [reading-grade]',
  ]);
});

function graded(...grades: number[]) {
  return grades.map((grade, i) => pageWith({ id: `page-${i + 1}`, grade }));
}

test('names a scenario that reads above grade 11', () => {
  const scenarios = [scenarioFileWith({ grade: 11 }), scenarioFileWith({ id: 'hard', grade: 11.1 })];
  expect(told(readingGrade(corpusWith({ scenarios })))).toEqual([
    'src/content/scenarios/hard.yaml',
    '  the text',
    '    The scenario reads at grade 11.1, and 11 is the most we allow.',
    '    Shorten the longest sentences and use everyday words.  [reading-grade]',
  ]);
});
