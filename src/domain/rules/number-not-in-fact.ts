import type { Corpus, Fact, Sentence } from '../corpus.ts';
import { numbersIn, standsIn } from '../numbers.ts';
import { problem, type Problem } from '../problem.ts';

/** A wrong figure with a source beside it is the worst mistake this site could make. */
export function numberNotInFact({ pages, facts }: Corpus): Problem[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return pages.flatMap(({ file, sentences }) =>
    sentences.flatMap((sentence) => {
      const cited = sentence.citations.flatMap(({ fact }) => byId.get(fact) ?? []);
      if (cited.length === 0) return [];
      return strayNumbers(sentence, cited).map((number) =>
        problem(
          'number-not-in-fact',
          file,
          `line ${sentence.line}`,
          `The sentence beginning "${sentence.text.split(/\s+/).slice(0, 6).join(' ')}" says "${number}", which does not stand in ${names(cited)}.`,
          `Correct the number, cite the fact it comes from, or excuse it by name: <Cite fact="${cited[0]?.id}" excuse="${number}" />.`,
        ),
      );
    }),
  );
}

function strayNumbers({ text, citations }: Sentence, cited: readonly Fact[]): string[] {
  const excused = new Set(citations.flatMap(({ excuse }) => excuse.map((word) => word.toLowerCase())));
  const known = cited.flatMap(({ text: fact, year }) => numbersIn(`${fact} ${year ?? ''}`));
  const stray = numbersIn(text).filter(
    (number) => !excused.has(number.written.toLowerCase()) && !standsIn(number, known),
  );
  return [...new Set(stray.map(({ written }) => written))];
}

function names(facts: readonly Fact[]): string {
  const ids = [...new Set(facts.map(({ id }) => id))];
  return ids.length === 1 ? `the fact ${ids[0]}` : `any of the facts ${ids.join(', ')}`;
}
