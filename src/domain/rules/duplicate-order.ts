import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** Of two pages with one place in the reading order, nobody could say which comes first. */
export function duplicateOrder({ pages, assessments, scenarios }: Corpus): Problem[] {
  const first = new Map<string, string>();
  const ordered = [
    ...pages.map(({ kind, file, data }) => ({ kind, file, order: data.order })),
    ...assessments.map(({ file, order }) => ({ kind: 'assessments', file, order })),
    ...scenarios.map(({ file, data }) => ({ kind: 'scenarios', file, order: data.order })),
  ];
  return ordered.flatMap(({ kind, file, order }) => {
    const place = `${kind} ${order}`;
    const earlier = first.get(place);
    if (earlier === undefined) {
      first.set(place, file);
      return [];
    }
    const last = Math.max(...ordered.filter((page) => page.kind === kind).map((page) => page.order));
    return [
      problem(
        'duplicate-order',
        file,
        'order',
        `The place ${order} in the reading order is also that of ${earlier}.`,
        `Give one of them another number. The next that is free at the end is ${last + 1}.`,
      ),
    ];
  });
}
