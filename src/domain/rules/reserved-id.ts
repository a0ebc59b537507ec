import { JUDGEMENTS, NOT_SEEN } from '../assessment/assessment.ts';
import { answersIn, itemsIn, scalesIn } from '../assessment/places.ts';
import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** The site keeps answers of its own under these names; an item or answer so called would be mixed up with them. */
export function reservedId({ assessments }: Corpus): Problem[] {
  return assessments.flatMap((assessment) => {
    const { file } = assessment;
    return [
      ...itemsIn(assessment)
        .filter(({ part: { id } }) => JUDGEMENTS.some((name) => name === id))
        .map(({ place, part: { id } }) =>
          problem(
            'reserved-id',
            file,
            `${place}.id`,
            `An item cannot have the id "${id}": the site asks each step for its own "${id}" and keeps the answer under that name.`,
            `Choose another id, such as "${id}-seen".`,
          ),
        ),
      ...scalesIn(assessment)
        .flatMap(answersIn)
        .filter(({ part }) => part.id === NOT_SEEN.id)
        .map(({ place }) =>
          problem(
            'reserved-id',
            file,
            `${place}.id`,
            `An answer cannot have the id "${NOT_SEEN.id}": the site adds it itself for colleagues, as “${NOT_SEEN.label}”.`,
            'Take the answer out if that is what it means. If not, choose another id.',
          ),
        ),
    ];
  });
}
