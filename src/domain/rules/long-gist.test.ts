import { expect, test } from 'vitest';
import { corpusWith, factWith, told } from '../../../tests/unit/corpus-with.ts';
import { longGist } from './long-gist.ts';

test('counts the words of a gist of 19 words', () => {
  expect(told(check(19))).toEqual([
    'src/content/facts/E-001.yaml',
    '  gist',
    '    The gist has 19 words, and 18 is the most.',
    '    Keep what was found. The limits stand in `text`, which a reader can open.  [long-gist]',
  ]);
});

test('allows a gist of 18 words', () => {
  expect(check(18)).toEqual([]);
});

function check(words: number) {
  return longGist(corpusWith({ facts: [factWith({ gist: Array<string>(words).fill('fell').join(' ') })] }));
}
