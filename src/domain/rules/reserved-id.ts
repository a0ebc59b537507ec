import { JUDGEMENTS, NOT_SEEN, PARTS } from '../assessment/assessment.ts';
import { answersIn, itemsIn, scalesIn } from '../assessment/places.ts';
import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/**
 * The site keeps answers of its own under some names, and opens parts of a page by others; an item, an answer or a step so
 * called would be mixed up with them.
 */
export function reservedId({ assessments }: Corpus): Problem[] {
  return assessments.flatMap((assessment) => {
    const { file, steps } = assessment;
    return [
      ...steps.flatMap(({ id }, i) =>
        PARTS.some((name) => name === id)
          ? problem(
              'reserved-id',
              file,
              `steps.${i}.id`,
              `A step cannot have the id "${id}": that is the address of another part of the page.`,
              `Choose another id, such as "${id}-step".`,
            )
          : [],
      ),
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
