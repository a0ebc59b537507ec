import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** In a form about what several people share, everybody answers already: there is no colleague left to ask about anybody. */
export function colleaguesInTogether({ assessments }: Corpus): Problem[] {
  return assessments
    .filter(({ form, colleagues }) => form === 'together' && colleagues)
    .map(({ file }) =>
      problem(
        'colleagues-in-together',
        file,
        'colleagues',
        'An assessment with `form: together` asks about what people share, so nobody can be asked about one of them.',
        'Take `colleagues` out, or write `form: own` if it is about one person.',
      ),
    );
}
