import { idsIn, type Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** A term marked for the glossary has to open its meaning. */
export function undefinedTerm(corpus: Corpus): Problem[] {
  const defined = idsIn(corpus, 'glossary');
  return corpus.pages.flatMap(({ file, terms }) =>
    terms
      .filter(({ id }) => !defined.has(id))
      .map(({ id, line }) => problem('undefined-term', file, `line ${line}`, ...wrongAndFix(id))),
  );
}

function wrongAndFix(id: string): [wrong: string, fix: string] {
  if (id === '') {
    return [
      'A glossary term is marked here without its name.',
      'Write it as <Term id="pooled-budget">pooled budget</Term>, with the name of a file in src/content/glossary/.',
    ];
  }
  return [
    `The glossary term "${id}" is used here and defined nowhere.`,
    `Correct the spelling, or run: npm run new -- term ${id}`,
  ];
}
