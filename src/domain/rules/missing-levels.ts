import type { WrittenStep } from '../assessment/written.ts';
import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** Results set levels side by side: a step without them would stand there as a gap that nobody can explain. */
export function missingLevels({ assessments }: Corpus): Problem[] {
  return assessments
    .filter(({ form, steps }) => form === 'own' && steps.some(hasLevels))
    .flatMap(({ file, steps }) =>
      steps.flatMap((step, i) =>
        hasLevels(step)
          ? []
          : [
              problem(
                'missing-levels',
                file,
                `steps.${i}.levels`,
                `The step "${step.id}" has no levels, and other steps of this assessment have.`,
                'Write four levels for it, from weaker to stronger practice, or take them out of every step. A step whose `page` is a skill always has that skill’s levels.',
              ),
            ],
      ),
    );
}

/** A page of a skill always brings its four levels. */
function hasLevels({ page, levels }: WrittenStep): boolean {
  return page.startsWith('skills/') || levels !== undefined;
}
