import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** A disputed claim leads to what the evidence supports, and it finds its way there by its words. */
export function unknownClaim({ pages, claims, unread }: Corpus): Problem[] {
  // A claim that could not be read may be the one that is meant.
  if (unread.some((name) => name.startsWith('claims/'))) return [];
  const known = new Set(claims.map(({ claim }) => claim));
  return pages.flatMap(({ file, components }) =>
    components
      .filter(({ name, claim }) => name === 'Disputed' && !known.has(claim ?? ''))
      .map(({ line, claim }) =>
        problem(
          'unknown-claim',
          file,
          `line ${line}`,
          claim
            ? `No claim on the page of claims reads "${claim}".`
            : 'This disputed claim does not say which claim it is.',
          'Use the words of a `claim` in src/content/claims/, letter for letter, or run: npm run new -- claim my-claim',
        ),
      ),
  );
}
