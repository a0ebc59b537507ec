import { idsIn, type Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

const IN_TEXT = 'Write it as <Cite fact="E-122" />, with the name of a file in src/content/facts/.';
const IN_LIST = 'Write the name of a file in src/content/facts/, without .yaml, such as E-122.';

/** A citation of a fact that is not there would print as a number leading nowhere. */
export function unknownCitation(corpus: Corpus): Problem[] {
  const { pages, glossary, mentions } = corpus;
  const known = idsIn(corpus, 'facts');
  return [
    ...pages.flatMap(({ file, citations }) =>
      citations
        .filter(({ fact }) => !known.has(fact))
        .map(({ fact, line }) => noFact(file, `line ${line}`, fact, IN_TEXT)),
    ),
    ...glossary.flatMap(({ file, facts: cited }) =>
      cited.flatMap((fact, i) => (known.has(fact) ? [] : [noFact(file, `facts.${i}`, fact, IN_LIST)])),
    ),
    ...mentions
      .filter(({ of, id }) => of === 'fact' && !known.has(id))
      .map(({ file, place, id }) => noFact(file, place, id, IN_LIST)),
  ];
}

function noFact(file: string, place: string, fact: string, fix: string): Problem {
  return problem(
    'unknown-citation',
    file,
    place,
    fact === '' ? 'A citation names no fact.' : `There is no fact called "${fact}".`,
    fix,
  );
}
