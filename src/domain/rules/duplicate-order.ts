import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** Of two pages with one place in the reading order, nobody could say which comes first. */
export function duplicateOrder({ pages }: Corpus): Problem[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ kind, file, data }) => {
    const place = `${kind} ${data.order}`;
    const other = first.get(place);
    if (other === undefined) {
      first.set(place, file);
      return [];
    }
    const last = Math.max(...pages.filter((page) => page.kind === kind).map((page) => page.data.order));
    return [
      problem(
        'duplicate-order',
        file,
        'order',
        `The place ${data.order} in the reading order is also that of ${other}.`,
        `Give one of them another number. The next that is free at the end is ${last + 1}.`,
      ),
    ];
  });
}
