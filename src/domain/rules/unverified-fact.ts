import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** All facts are published with the site, cited or not, so an unverified one may not be among them. */
export function unverifiedFact({ facts }: Corpus): Problem[] {
  return facts
    .filter(({ confidence }) => confidence === 'unverified')
    .map(({ id, file }) =>
      problem(
        'unverified-fact',
        file,
        'confidence',
        `The fact "${id}" is marked unverified, and unverified facts are not published.`,
        'Read it in its source and mark it `seen`, or delete the file and the sentence that cites it.',
      ),
    );
}
