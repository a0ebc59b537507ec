import { claimParts } from '../claim-parts.ts';
import type { Corpus, Fact, Sentence } from '../corpus.ts';
import { numbersIn, standsIn, type NumberInText } from '../numbers.ts';
import { problem, type Problem } from '../problem.ts';

/** Where a scenario says what is known. In the story itself, three people in a room are no figure. */
const EXPLAINS = /\.why$|\.debrief$|^facilitator$/;

/** A wrong figure with a source beside it is the worst mistake this site could make. */
export function numberNotInFact({ pages, claims, assessments, scenarios, facts, unread }: Corpus): Problem[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const find = (ids: readonly string[]): Fact[] => {
    // A fact that could not be read may be the one that has the number.
    if (ids.some((id) => unread.includes(`facts/${id}`))) return [];
    return ids.flatMap((id) => byId.get(id) ?? []);
  };
  const inPages = pages.flatMap(({ file, sentences }) =>
    sentences.flatMap((sentence) => {
      const cited = find(sentence.citations.map(({ fact }) => fact));
      const fix = (number: string): string =>
        `Correct the number, cite the fact it comes from, or excuse it by name: <Cite fact="${cited[0]?.id}" excuse="${number}" />.`;
      return stray(file, `line ${sentence.line}`, sentence, cited, fix);
    }),
  );
  const inClaims = claims.flatMap(({ file, supports }) =>
    claimParts(supports).flatMap((part) => {
      const cited = find(part.facts);
      return stray(file, 'supports', { text: part.text, citations: [] }, cited, markIt);
    }),
  );
  const inAssessments = assessments.flatMap(({ file, about, limits }) =>
    [...about.map((text, i) => ({ place: `about.${i}`, text })), { place: 'limits', text: limits }].flatMap(
      ({ place, text }) =>
        claimParts(text).flatMap((part) => {
          const cited = find(part.facts);
          return stray(file, place, { text: lastSentence(part.text), citations: [] }, cited, markIt);
        }),
    ),
  );
  const inStories = scenarios.flatMap(({ file, sentences }) =>
    sentences
      .filter(({ place }) => EXPLAINS.test(place))
      .flatMap(({ place, text, facts: marked }) => {
        const cited = find(marked);
        return stray(file, place, { text, citations: [] }, cited, markIt);
      }),
  );
  return [...inPages, ...inClaims, ...inAssessments, ...inStories];
}

/** What an assessment says of itself stands before a fact in one paragraph, so a mark carries the sentence before it alone. */
function lastSentence(text: string): string {
  return text.split(/(?<=[.?!][’”]?)\s+/).at(-1) ?? text;
}

function markIt(): string {
  return 'Correct the number, or write the fact it comes from after the sentence, such as [E-122].';
}

type Said = Pick<Sentence, 'text' | 'citations'>;

function stray(
  file: string,
  place: string,
  said: Said,
  cited: readonly Fact[],
  fix: (number: string) => string,
): Problem[] {
  if (cited.length === 0) return [];
  const beginning = said.text.split(/\s+/).slice(0, 6).join(' ');
  return strayNumbers(said, cited).map((number) =>
    problem(
      'number-not-in-fact',
      file,
      place,
      `The sentence beginning "${beginning}" says "${number}", which does not stand in ${names(cited)}.`,
      fix(number),
    ),
  );
}

function strayNumbers({ text, citations }: Said, cited: readonly Fact[]): string[] {
  const excused = new Set(citations.flatMap(({ excuse }) => excuse.map((word) => word.toLowerCase())));
  const known = cited.flatMap(numbersOf);
  const found = numbersIn(text).filter(
    (number) => !excused.has(number.written.toLowerCase()) && !standsIn(number, known),
  );
  return [...new Set(found.map(({ written }) => written))];
}

/** Kept, because a fact is cited on many pages. */
const numbers = new WeakMap<Fact, readonly NumberInText[]>();

function numbersOf(fact: Fact): readonly NumberInText[] {
  const known = numbers.get(fact) ?? numbersIn(`${fact.text} ${fact.year ?? ''}`);
  numbers.set(fact, known);
  return known;
}

function names(facts: readonly Fact[]): string {
  const ids = [...new Set(facts.map(({ id }) => id))];
  return ids.length === 1 ? `the fact ${ids[0]}` : `any of the facts ${ids.join(', ')}`;
}
