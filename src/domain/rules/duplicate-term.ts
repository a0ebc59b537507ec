import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** A word with two entries in the glossary has two meanings, and a reader finds only one of them. */
export function duplicateTerm({ glossary }: Corpus): Problem[] {
  const first = new Map<string, string>();
  return glossary.flatMap(({ file, term }) => {
    const name = term.toLowerCase().trim();
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, file);
      return [];
    }
    return [
      problem(
        'duplicate-term',
        file,
        'term',
        `The term "${term}" is also that of ${other}.`,
        'Put the two together in one file, or say in the name which is which.',
      ),
    ];
  });
}
