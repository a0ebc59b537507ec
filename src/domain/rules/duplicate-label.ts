import { answersIn, scalesIn, type PlacedPart } from '../assessment/places.ts';
import type { ScalePoint } from '../assessment/assessment.ts';
import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';
import { folded } from '../words.ts';

/** Of two answers with the same words, a reader cannot know which to choose. */
export function duplicateLabel({ assessments }: Corpus): Problem[] {
  return assessments.flatMap((assessment) => [
    ...scalesIn(assessment).flatMap((scale) => doubles(assessment.file, answersIn(scale))),
    ...doubles(
      assessment.file,
      assessment.organisations.map((part, i) => ({ place: `organisations.${i}`, part })),
    ),
  ]);
}

function doubles(file: string, all: readonly PlacedPart<ScalePoint>[]): Problem[] {
  const first = new Map<string, string>();
  return all.flatMap(({ place, part: { label } }) => {
    const words = folded(label);
    const other = first.get(words);
    if (other === undefined) {
      first.set(words, place);
      return [];
    }
    return [
      problem(
        'duplicate-label',
        file,
        `${place}.label`,
        `The words "${label}" also stand at ${other}.`,
        'Say in each what sets it apart from the other, or take one of them out.',
      ),
    ];
  });
}
