import { expect, test } from 'vitest';
import { assessmentWith, itemWith, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { wordingClash } from './wording-clash.ts';

// Found by trying: codes of three characters are the same for one pair of items in 238,328.
const [one, other] = [330, 345].map((n) =>
  itemWith({ id: `item-${n}`, text: `You asked a partner for answer number ${n}.` }),
);

test('names two items that get the same code, once for readers and colleagues', () => {
  const assessments = [
    assessmentWith({ steps: [stepWith({ page: 'skills/nobody', items: [itemWith(), one!, other!] })] }),
  ];
  expect(told(wordingClash(corpusWith({ assessments })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.0.items.2',
    '    By chance, this item and the one at steps.0.items.1 get the same short code, so neither could be read when somebody sends their answers.',
    '    Change a word in the newer of the two, in `text` and in `colleague`, and run the check again.  [wording-clash]',
  ]);
});

test('finds two items that clash for colleagues alone', () => {
  const items = [one!, { ...other!, text: 'You asked again.', colleague: other!.text }];
  expect(wordingClash(corpusWith({ assessments: [assessmentWith({ steps: [stepWith({ items })] })] }))).toHaveLength(1);
});

test('lets the same items stand in two assessments', () => {
  const assessments = [one!, other!].map((item) =>
    assessmentWith({ id: item.id, steps: [stepWith({ items: [item] })] }),
  );
  expect(wordingClash(corpusWith({ assessments }))).toEqual([]);
});
