import { textsIn } from '../assessment/places.ts';
import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';
import { countWords } from '../words.ts';

const LIMIT = 40;

/** Past forty words a reader on a phone has lost the beginning. */
export function longSentence({ pages, glossary, assessments, scenarios }: Corpus): Problem[] {
  const sentences = [
    ...pages.flatMap(({ file, sentences: all }) =>
      all.map(({ text, line }) => ({ file, text, place: `line ${line}` })),
    ),
    ...pages.map(({ file, data }) => ({ file, text: data.summary, place: 'summary' })),
    ...glossary.flatMap(({ file, meaning }) => split(meaning).map((text) => ({ file, text, place: 'meaning' }))),
    ...assessments.flatMap((assessment) =>
      textsIn(assessment).flatMap(({ place, part }) =>
        split(part).map((text) => ({ file: assessment.file, text, place })),
      ),
    ),
    ...scenarios.flatMap(({ file, sentences: all }) => all.map(({ text, place }) => ({ file, text, place }))),
  ];
  return sentences.flatMap(({ file, text, place }) => {
    const words = countWords(text);
    if (words <= LIMIT) return [];
    return [
      problem(
        'long-sentence',
        file,
        place,
        `A sentence of ${words} words begins "${text.split(/\s+/).slice(0, 6).join(' ')}".`,
        `Cut it in two: ${LIMIT} words is the most we allow.`,
      ),
    ];
  });
}

function split(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/);
}
