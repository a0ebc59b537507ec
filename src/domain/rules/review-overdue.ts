import type { Corpus } from '../corpus.ts';
import { warning, type Problem } from '../problem.ts';

/** Time passes without anybody's fault, so this warns and stops nothing. */
export function reviewOverdue({ pages, assessments, scenarios, facts, today }: Corpus): Problem[] {
  const dated = [
    ...pages.map(({ file, data }) => ({ file, reviewBy: data.reviewBy })),
    ...assessments.map(({ file, reviewBy }) => ({ file, reviewBy })),
    ...scenarios.map(({ file, data }) => ({ file, reviewBy: data.reviewBy })),
    ...facts.map(({ file, reviewBy }) => ({ file, reviewBy })),
  ];
  return dated.flatMap(({ file, reviewBy }) =>
    reviewBy === undefined || reviewBy >= today
      ? []
      : [
          warning(
            'review-overdue',
            file,
            'reviewBy',
            `Somebody should have read this again by ${reviewBy}.`,
            'Check it against its sources, then move `reviewBy` on.',
          ),
        ],
  );
}
