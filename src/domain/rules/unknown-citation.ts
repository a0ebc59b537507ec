import { idsIn, type Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** A citation of a fact that is not there would print as a number leading nowhere. */
export function unknownCitation(corpus: Corpus): Problem[] {
  const { pages, glossary } = corpus;
  const known = idsIn(corpus, 'facts');
  return [
    ...pages.flatMap(({ file, citations }) =>
      citations.filter(({ fact }) => !known.has(fact)).map(({ fact, line }) => noFact(file, `line ${line}`, fact)),
    ),
    ...glossary.flatMap(({ file, facts: cited }) =>
      cited.flatMap((fact, i) => (known.has(fact) ? [] : [noFact(file, `facts.${i}`, fact)])),
    ),
  ];
}

function noFact(file: string, place: string, fact: string): Problem {
  return problem(
    'unknown-citation',
    file,
    place,
    fact === '' ? 'A citation names no fact.' : `There is no fact called "${fact}".`,
    'Write it as <Cite fact="E-122" />, with the name of a file in src/content/facts/.',
  );
}
