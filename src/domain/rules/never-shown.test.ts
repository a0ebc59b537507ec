import { expect, test } from 'vitest';
import { assessmentWith, itemWith, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { neverShown } from './never-shown.ts';

const steps = [stepWith({ items: [itemWith(), itemWith({ colleague: 'Asked what a yes would cost.' })] })];
const organisations = [{ id: 'council', label: 'A council' }];

test('warns of words for colleagues and of organisations that nobody will see', () => {
  expect(told(neverShown(corpusWith({ assessments: [assessmentWith({ steps, organisations })] })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.0.items.1.colleague',
    '    Nobody will see `colleague`, because readers of this assessment cannot ask colleagues.',
    '    Write `colleagues: true` at the top of the file, or take it out.  [never-shown, warning]',
    '  organisations',
    '    Nobody will see `organisations`, because one person answers this assessment alone.',
    '    Write `form: together` if several people answer it, or take it out.  [never-shown, warning]',
  ]);
});

test('is content with what is shown', () => {
  const assessments = [
    assessmentWith({ colleagues: true, steps }),
    assessmentWith({ id: 'shared', form: 'together', organisations }),
  ];
  expect(neverShown(corpusWith({ assessments }))).toEqual([]);
});
