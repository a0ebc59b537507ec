import type { Corpus } from '../corpus.ts';
import { DRAWING_NAMES } from '../drawings.ts';
import { problem, type Problem } from '../problem.ts';

/** A drawing that is not there would stop the build with a message for programmers. */
export function unknownDrawing({ pages }: Corpus): Problem[] {
  const known: readonly string[] = DRAWING_NAMES;
  return pages.flatMap(({ file, components }) =>
    components
      .filter(({ name, drawing }) => name === 'Draw' && !known.includes(drawing ?? ''))
      .map(({ line, drawing }) =>
        problem(
          'unknown-drawing',
          file,
          `line ${line}`,
          drawing ? `There is no drawing called "${drawing}".` : 'This <Draw> does not say which drawing it is.',
          `Write it as <Draw name="trust-loop" />. There are: ${known.join(', ')}.`,
        ),
      ),
  );
}
