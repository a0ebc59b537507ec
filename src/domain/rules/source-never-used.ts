import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** A source that carries nothing is usually one whose fact was renamed or taken out. */
export function sourceNeverUsed({ sources, facts, unread }: Corpus): Problem[] {
  // A fact that could not be read may be the one that rests on it.
  if (unread.some((name) => name.startsWith('facts/'))) return [];
  const used = new Set(facts.flatMap((fact) => fact.sources));
  return sources
    .filter(({ id }) => !used.has(id))
    .map(({ id, file }) =>
      problem(
        'source-never-used',
        file,
        'the whole file',
        `No fact rests on the source "${id}".`,
        'Name it in the `sources` of a fact, or delete the file.',
      ),
    );
}
