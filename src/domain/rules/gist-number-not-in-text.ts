import type { Corpus } from '../corpus.ts';
import { numbersIn, standsIn } from '../numbers.ts';
import { problem, type Problem } from '../problem.ts';

/** The gist stands in the margin by itself, so a wrong figure in it would be read as the finding. */
export function gistNumberNotInText({ facts }: Corpus): Problem[] {
  return facts.flatMap(({ file, text, gist, year }) => {
    const known = numbersIn(`${text} ${year ?? ''}`);
    const stray = numbersIn(gist).filter((number) => !standsIn(number, known));
    return [...new Set(stray.map(({ written }) => written))].map((number) =>
      problem(
        'gist-number-not-in-text',
        file,
        'gist',
        `The gist says "${number}", which does not stand in \`text\`.`,
        'Correct the one that is wrong, after a look at the source.',
      ),
    );
  });
}
