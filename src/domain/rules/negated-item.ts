import { wordingsIn } from '../assessment/places.ts';
import type { Corpus } from '../corpus.ts';
import { warning, type Problem } from '../problem.ts';
import { withoutSpeech } from '../words.ts';

const NEGATION =
  /(?<!\bwhether or )\b(?:not\b(?! (?:only|just)\b)|never\b|cannot\b|neither\b|nor\b|\p{L}+n[’']t\b)|^(?:nobody|no one|none of)\b/giu;

/** Who answers “in no meeting” to “I did not ask” has to work out what that says; reversed items measure confusion. */
export function negatedItem({ assessments }: Corpus): Problem[] {
  return assessments.flatMap((assessment) =>
    wordingsIn(assessment).flatMap(({ place, part, excused }) => {
      const found = [...withoutSpeech(part).matchAll(NEGATION)].map(([word]) => word.toLowerCase());
      return [...new Set(found)]
        .filter((word) => !excused.includes(word))
        .map((word) =>
          warning(
            'negated-item',
            assessment.file,
            place,
            `The item "${part}" says "${word}". Items turned round confuse people, and those with "not" most (fact L-015).`,
            `Say what somebody does, so that more of it is better. If it must stand, add \`excuse: ${word}\` to the item.`,
          ),
        );
    }),
  );
}
