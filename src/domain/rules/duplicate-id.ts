import { answersIn, itemsIn, scalesIn, type PlacedPart } from '../assessment/places.ts';
import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

type Named = PlacedPart<{ id: string }>;

/** Answers are kept under ids: under one that two things share, nobody could say which was answered. */
export function duplicateId({ assessments }: Corpus): Problem[] {
  return assessments.flatMap((assessment) => {
    const { file, steps, organisations } = assessment;
    return [
      ...doubles(file, 'step', placed('steps', steps)),
      ...doubles(file, 'item', itemsIn(assessment)),
      ...scalesIn(assessment).flatMap((scale) => doubles(file, 'answer', answersIn(scale))),
      ...doubles(file, 'organisation', placed('organisations', organisations)),
    ];
  });
}

function placed(list: string, parts: readonly { id: string }[]): Named[] {
  return parts.map((part, i) => ({ place: `${list}.${i}`, part }));
}

function doubles(file: string, what: string, all: readonly Named[]): Problem[] {
  const first = new Map<string, string>();
  return all.flatMap(({ place, part: { id } }) => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, place);
      return [];
    }
    return [
      problem(
        'duplicate-id',
        file,
        `${place}.id`,
        `The id "${id}" of this ${what} is also that of ${other}.`,
        'Give the newer of the two another id. Leave the one alone that people have answered already.',
      ),
    ];
  });
}
