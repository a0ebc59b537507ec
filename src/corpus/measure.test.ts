import { expect, test } from 'vitest';
import { readingGrade, splitSentences } from './measure.ts';

test.each([
  ['a full stop', 'She rang. He came.', ['She rang.', 'He came.']],
  ['a question mark', 'Who rang? He did.', ['Who rang?', 'He did.']],
  ['a quotation that ends', 'She said “Ring them.” He rang.', ['She said “Ring them.”', 'He rang.']],
  ['the answer No', 'Did it help? No. Nobody came.', ['Did it help?', 'No.', 'Nobody came.']],
])('ends a sentence at %s', (_what, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test.each([
  ['e.g.', 'See e.g. NHS trusts.'],
  ['e.g. in brackets', 'Some (e.g. NHS trusts) do.'],
  ['i.e.', 'The board, i.e. NHS Fife, met.'],
  ['titles', 'Mrs. Jones met Mr. Smith and Dr. Ali.'],
  ['a title without a stop', 'Mrs Jones came.'],
  ['a quotation that begins with a title', 'She said: “Dr. Ali rang.”'],
  ['a saint', 'They met at St. Thomas’ Hospital.'],
  ['a numbered thing', 'Room No. 10 is full, see pp. 12 to 14.'],
  ['a numbered thing before a name', 'They met at No. 10 Downing Street.'],
  ['a decimal point', 'It cost £1.5m a year.'],
])('does not end a sentence at %s', (_what, text) => {
  expect(texts(text)).toEqual([text]);
});

test('goes on with the next sentence after a short form', () => {
  expect(texts('Dr. Ali rang. Mr. Smith came.')).toEqual(['Dr. Ali rang.', 'Mr. Smith came.']);
});

test('says where in the text each sentence stands, without the space after it', () => {
  const text = 'Dr. Ali rang.  He came. ';
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Dr. Ali rang.', 'He came.']);
});

test.each(['', '  '])('finds no sentence in %j', (text) => {
  expect(splitSentences(text)).toEqual([]);
});

test('grades the opening of the Gettysburg Address as published: 30 words, 48 syllables, one sentence', () => {
  const opening =
    'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.';
  expect(gradeOf(opening)).toEqual({ grade: 15, words: 30 });
});

test('grades short words in short sentences below the first school year', () => {
  expect(gradeOf('The cat sat on the mat. It was a warm day.')).toEqual({ grade: -1.6, words: 11 });
});

test('counts each paragraph by itself, with or without a full stop', () => {
  expect(gradeOf('The cat sat on the mat', 'It was a warm day')).toEqual({ grade: -1.6, words: 11 });
});

test('counts a year as one syllable', () => {
  expect(gradeOf('It was done in 2019.')).toEqual(gradeOf('It was done in May.'));
});

test('grades a page without words as 0', () => {
  expect(gradeOf()).toEqual({ grade: 0, words: 0 });
});

function texts(text: string): string[] {
  return splitSentences(text).map((span) => span.text);
}

function gradeOf(...texts: string[]) {
  return readingGrade(texts.map((text) => ({ text, sentences: splitSentences(text) })));
}
