import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { wordsIn } from '../domain/words.ts';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

export interface Span {
  text: string;
  start: number;
  /** Offset after the last character that is not white space. */
  end: number;
}

const SHORT_FORM = /(?:^|[\s([“‘"'])(?:e\.g|i\.e|vs|Dr|Mr|Mrs|Ms|St)\.$/;
/** These end no sentence before a number only: "No. 10", but "Did it help? No. Nobody came." */
const SHORT_BEFORE_NUMBER = /(?:^|[\s([“‘"'])(?:No|p|pp)\.$/;

/** Sentences as a reader would count them: short forms such as "e.g." and "St." do not end one. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of sentences.segment(text)) {
    const trimmed = segment.trimEnd();
    const last = spans.at(-1);
    if (last && (SHORT_FORM.test(last.text) || (/^\d/.test(segment) && SHORT_BEFORE_NUMBER.test(last.text)))) {
      last.end = index + trimmed.length;
      last.text = text.slice(last.start, last.end);
    } else if (trimmed !== '') {
      spans.push({ text: trimmed, start: index, end: index + trimmed.length });
    }
  }
  return spans;
}

/** Running text with its sentences: finding them is slow, so it is done once. */
export interface Paragraph {
  text: string;
  sentences: readonly Span[];
}

// Counting syllables is the slow part of a check, and most words of a page stand on others too.
const syllables = new Map<string, number>();

/** Years and other numerals count as one, or a page of dates would read as a page for scholars. */
function syllablesIn(word: string): number {
  let n = syllables.get(word);
  if (n === undefined) syllables.set(word, (n = /\d/.test(word) ? 1 : syllable(word.toLowerCase())));
  return n;
}

/**
 * Flesch-Kincaid grade (Kincaid et al. 1975) of running text, each paragraph counted by itself, and its number of words.
 */
export function readingGrade(paragraphs: readonly Paragraph[]): { grade: number; words: number } {
  const count = { sentence: 0, word: 0, syllable: 0 };
  for (const { text, sentences: spans } of paragraphs) {
    count.sentence += spans.length;
    for (const word of wordsIn(text)) {
      count.word += 1;
      count.syllable += syllablesIn(word);
    }
  }
  const grade = count.word === 0 ? 0 : fleschKincaid(count);
  return { grade: Math.round(grade * 10) / 10, words: count.word };
}
