import { expect, test } from 'vitest';
import { assessmentWith, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, pageWith, sentence, termWith, told } from '../../../tests/unit/corpus-with.ts';
import { scenarioFileWith } from '../../../tests/unit/scenario-with.ts';
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

test('looks at the running text of an assessment, sentence by sentence', () => {
  const step = stepWith({
    intro: `Think of a call. ${words(41)}`,
    levels: [{ name: 'Sends it', text: words(42) }],
    helps: [{ page: 'tools/map', why: `${words(30)}. ${words(30)}` }],
    prompts: ['Who was not there?', words(43)],
  });
  const assessments = [assessmentWith({ summary: words(44), steps: [step] })];
  expect(longSentence(corpusWith({ assessments })).map(({ file, place }) => [file, place])).toEqual([
    ['src/content/assessments/my-check.yaml', 'summary'],
    ['src/content/assessments/my-check.yaml', 'steps.0.intro'],
    ['src/content/assessments/my-check.yaml', 'steps.0.levels.0.text'],
    ['src/content/assessments/my-check.yaml', 'steps.0.prompts.1'],
  ]);
});

function words(n: number): string {
  return ['We met on the ward and', ...Array<string>(n - 6).fill('talked')].join(' ');
}

test('looks at the sentences of a scenario and says in which text', () => {
  const sentences = [{ place: 'steps.door.choices.1.why', text: words(41), facts: [] }];
  expect(told(longSentence(corpusWith({ scenarios: [scenarioFileWith({ sentences })] })))).toEqual([
    'src/content/scenarios/the-door.yaml',
    '  steps.door.choices.1.why',
    '    A sentence of 41 words begins "We met on the ward and".',
    '    Cut it in two: 40 words is the most we allow.  [long-sentence]',
  ]);
});
