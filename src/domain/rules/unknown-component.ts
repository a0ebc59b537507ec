import { COMPONENTS } from '../components.ts';
import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** A misspelt tag would stop the build with a message for programmers. */
export function unknownComponent({ pages }: Corpus): Problem[] {
  const known: readonly string[] = COMPONENTS;
  return pages.flatMap(({ file, components }) =>
    components
      .filter(({ name }) => !known.includes(name))
      .map(({ name, line }) =>
        problem(
          'unknown-component',
          file,
          `line ${line}`,
          `There is no <${name}> for pages.`,
          `Capital letters count. There are: ${COMPONENTS.map((one) => `<${one}>`).join(', ')}.`,
        ),
      ),
  );
}
