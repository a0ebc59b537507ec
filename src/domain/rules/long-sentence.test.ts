import { expect, test } from 'vitest';
import { corpusWith, pageWith, sentence, termWith, told } from '../../../tests/unit/corpus-with.ts';
import { longSentence } from './long-sentence.ts';

test('names the line and the first words of a sentence of 41 words', () => {
  const page = pageWith({ sentences: [sentence(words(41))] });
  expect(told(longSentence(corpusWith({ pages: [page] })))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 14',
    '    A sentence of 41 words begins "We met on the ward and".',
    '    Cut it in two: 40 words is the most we allow.  [long-sentence]',
  ]);
});

test('allows a sentence of 40 words', () => {
  const page = pageWith({ sentences: [sentence(words(40))] });
  expect(longSentence(corpusWith({ pages: [page] }))).toEqual([]);
});

test('counts a hyphenated word once', () => {
  const page = pageWith({ sentences: [sentence(words(40).replace('ward', 'follow-up'))] });
  expect(longSentence(corpusWith({ pages: [page] }))).toEqual([]);
});

test('looks at the summary and at the meaning of a term too', () => {
  const pages = [pageWith({ data: { summary: words(41) } })];
  const glossary = [termWith({ meaning: `It is short. ${words(42)}` })];
  expect(told(longSentence(corpusWith({ pages, glossary })))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  summary',
    '    A sentence of 41 words begins "We met on the ward and".',
    '    Cut it in two: 40 words is the most we allow.  [long-sentence]',
    '',
    'src/content/glossary/place.yaml',
    '  meaning',
    '    A sentence of 42 words begins "We met on the ward and".',
    '    Cut it in two: 40 words is the most we allow.  [long-sentence]',
  ]);
});

test('counts the sentences of a meaning one by one', () => {
  const glossary = [termWith({ meaning: `${words(30)}. Is it long? ${words(30)}` })];
  expect(longSentence(corpusWith({ glossary }))).toEqual([]);
});

function words(n: number): string {
  return ['We met on the ward and', ...Array<string>(n - 6).fill('talked')].join(' ');
}
