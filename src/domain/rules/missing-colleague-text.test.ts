import { expect, test } from 'vitest';
import { assessmentWith, itemWith, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { missingColleagueText } from './missing-colleague-text.ts';

const steps = [
  stepWith({ items: [itemWith({ colleague: 'Asked what a yes would cost.' }), itemWith({ id: 'again' })] }),
];

test('names an item that says nothing for a colleague', () => {
  const assessments = [assessmentWith({ colleagues: true, steps })];
  expect(told(missingColleagueText(corpusWith({ assessments })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.0.items.1.colleague',
    '    The item "again" does not say what a colleague is asked, and `colleagues: true` lets readers ask them.',
    '    Add `colleague` with the same behaviour about somebody else, or write `colleagues: false`.  [missing-colleague-text]',
  ]);
});

test('asks for none where nobody asks colleagues', () => {
  expect(missingColleagueText(corpusWith({ assessments: [assessmentWith({ steps })] }))).toEqual([]);
});
