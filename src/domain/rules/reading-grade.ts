import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** The brief's limits: no page above 11, half of all pages at 9 or below. */
const PAGE_LIMIT = 11;
const MEDIAN_LIMIT = 9;

/** Care staff read these pages in a break, on a phone: the reading grade is a promise to them. */
export function readingGrade({ pages, assessments, scenarios }: Corpus): Problem[] {
  const tooHard = [
    ...pages.map(({ file, grade }) => ({ file, grade, what: 'page' })),
    ...assessments.map(({ file, grade }) => ({ file, grade, what: 'assessment' })),
    ...scenarios.map(({ file, grade }) => ({ file, grade, what: 'scenario' })),
  ]
    .filter(({ grade }) => grade > PAGE_LIMIT)
    .map(({ file, grade, what }) =>
      problem(
        'reading-grade',
        file,
        'the text',
        `The ${what} reads at grade ${grade}, and ${PAGE_LIMIT} is the most we allow.`,
        'Shorten the longest sentences and use everyday words.',
      ),
    );
  const half = median(pages.map(({ grade }) => grade));
  if (half <= MEDIAN_LIMIT) return tooHard;
  const hardest = pages.toSorted((a, b) => b.grade - a.grade).slice(0, 3);
  return [
    ...tooHard,
    problem(
      'reading-grade',
      'src/content/',
      'all pages',
      `More than half of all pages read above grade ${MEDIAN_LIMIT}; the page in the middle reads at grade ${half}.`,
      `Begin with the hardest: ${hardest.map(({ file, grade }) => `${file} (${grade})`).join(', ')}.`,
    ),
  ];
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
