import { wordingsIn } from '../assessment/places.ts';
import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';
import { countWords } from '../words.ts';

const LIMIT = 25;

/** Somebody reads an item in a break and has to remember it while choosing. */
export function longItem({ assessments }: Corpus): Problem[] {
  return assessments.flatMap((assessment) =>
    wordingsIn(assessment).flatMap(({ place, part }) => {
      const words = countWords(part);
      if (words <= LIMIT) return [];
      return [
        problem(
          'long-item',
          assessment.file,
          place,
          `The item that begins "${part.split(/\s+/).slice(0, 6).join(' ')}" has ${words} words, and ${LIMIT} is the most.`,
          'Keep what somebody could have seen. What to think of can stand in `intro`.',
        ),
      ];
    }),
  );
}
