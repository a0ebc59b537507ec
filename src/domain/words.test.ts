import { expect, test } from 'vitest';
import { countWords, wordsIn } from './words.ts';

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
