import { expect, test } from 'vitest';
import { assessmentWith, itemWith, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { longItem } from './long-item.ts';

test('names an item of 26 words, for the reader and for a colleague', () => {
  expect(told(longItem(withItem({ text: words(26), colleague: words(27) })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.0.items.0.text',
    '    The item that begins "You asked a partner what they" has 26 words, and 25 is the most.',
    '    Keep what somebody could have seen. What to think of can stand in `intro`.  [long-item]',
    '  steps.0.items.0.colleague',
    '    The item that begins "You asked a partner what they" has 27 words, and 25 is the most.',
    '    Keep what somebody could have seen. What to think of can stand in `intro`.  [long-item]',
  ]);
});

test('allows an item of 25 words', () => {
  expect(longItem(withItem({ text: words(25), colleague: words(25) }))).toEqual([]);
});

function withItem(parts: Parameters<typeof itemWith>[0]) {
  return corpusWith({ assessments: [assessmentWith({ steps: [stepWith({ items: [itemWith(parts)] })] })] });
}

function words(n: number): string {
  return ['You asked a partner what they', ...Array<string>(n - 6).fill('thought')].join(' ');
}
