import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

const LIMIT = 18;

/** The margin is narrow: a longer gist pushes the next one away from the sentence it carries. */
export function longGist({ facts }: Corpus): Problem[] {
  return facts.flatMap(({ file, gist }) => {
    // 7.3 and 1,250 are one word each.
    const words = gist.trim().split(/\s+/).length;
    if (words <= LIMIT) return [];
    return [
      problem(
        'long-gist',
        file,
        'gist',
        `The gist has ${words} words, and ${LIMIT} is the most.`,
        'Keep what was found. The limits stand in `text`, which a reader can open.',
      ),
    ];
  });
}
