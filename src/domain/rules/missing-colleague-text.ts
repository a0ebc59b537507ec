import { itemsIn } from '../assessment/places.ts';
import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** A colleague who reads “You told a partner …” would answer about themselves. */
export function missingColleagueText({ assessments }: Corpus): Problem[] {
  return assessments
    .filter(({ colleagues }) => colleagues)
    .flatMap((assessment) =>
      itemsIn(assessment).flatMap(({ place, part: { id, colleague } }) =>
        colleague !== undefined
          ? []
          : [
              problem(
                'missing-colleague-text',
                assessment.file,
                `${place}.colleague`,
                `The item "${id}" does not say what a colleague is asked, and \`colleagues: true\` lets readers ask them.`,
                'Add `colleague` with the same behaviour about somebody else, or write `colleagues: false`.',
              ),
            ],
      ),
    );
}
