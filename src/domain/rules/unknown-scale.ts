import { itemsIn } from '../assessment/places.ts';
import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** An item without a scale has nothing to choose from. */
export function unknownScale({ assessments }: Corpus): Problem[] {
  return assessments.flatMap((assessment) => {
    const names = Object.keys(assessment.scales);
    const there = names.length === 0 ? 'There are none yet' : `There are: ${names.join(', ')}`;
    return itemsIn(assessment).flatMap(({ place, part: { scale } }) =>
      typeof scale !== 'string' || names.includes(scale)
        ? []
        : [
            problem(
              'unknown-scale',
              assessment.file,
              `${place}.scale`,
              `There is no scale called "${scale}" under \`scales\` at the top of the file.`,
              `Correct the spelling, or add the scale there. ${there}.`,
            ),
          ],
    );
  });
}
