import { itemsIn } from '../assessment/places.ts';
import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** A scale that no item names is usually one that an item should name. */
export function scaleNeverUsed({ assessments }: Corpus): Problem[] {
  return assessments.flatMap((assessment) => {
    const used = new Set(itemsIn(assessment).map(({ part: { scale } }) => scale));
    return Object.keys(assessment.scales)
      .filter((name) => !used.has(name))
      .map((name) =>
        problem(
          'scale-never-used',
          assessment.file,
          `scales.${name}`,
          `No item uses the scale "${name}".`,
          `Write \`scale: ${name}\` in the items it is meant for, or take it out.`,
        ),
      );
  });
}
