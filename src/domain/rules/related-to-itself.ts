import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** A reader who is told to go where they are loses trust in the other links. */
export function relatedToItself({ pages }: Corpus): Problem[] {
  return pages.flatMap(({ kind, id, file, data }) =>
    data.related.flatMap(({ page }, i) =>
      page === `${kind}/${id}`
        ? [
            problem(
              'related-to-itself',
              file,
              `related.${i}.page`,
              'The page names itself as a page to go to.',
              'Name another page, or take the entry out.',
            ),
          ]
        : [],
    ),
  );
}
