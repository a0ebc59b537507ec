import { expect, test } from 'vitest';
import { countWords, wordsIn, folded, withoutSpeech } from './words.ts';

test('reads the words of a text in order', () => {
  expect(wordsIn('Ring them, say: “It’s ours.”')).toEqual(['Ring', 'them', 'say', 'It’s', 'ours']);
});

test.each([
  ['a hyphenated word', 'follow-up', 1],
  ['a short form with an apostrophe', "don't", 1],
  ['a number', 'In 2019', 2],
  ['a word in Welsh', 'tŷ bach', 2],
  ['a dash between words', 'here – there', 2],
  ['nothing', '', 0],
  ['marks alone', '… – “”', 0],
])('counts %s', (_what, text, count) => {
  expect(countWords(text)).toBe(count);
});

test('folds away capitals and marks, so that two texts can be told to say the same', () => {
  expect(folded(' A Council, or “county”! ')).toBe('a council or county');
});

test.each([
  ['You said “not now” to her.', 'You said … to her.'],
  ['You said "not now" to her.', 'You said … to her.'],
  ['You said ‘we don’t do that’ to her.', 'You said … to her.'],
  ['It is the partner’s time and the council’s money.', 'It is the partner’s time and the council’s money.'],
])('takes the speech out of %s', (text, without) => {
  expect(withoutSpeech(text)).toBe(without);
});
