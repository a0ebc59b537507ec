import { expect, test } from 'vitest';
import { assessmentWith, itemWith, SCALE, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { duplicateId } from './duplicate-id.ts';

test('names the second of two steps, items, answers and organisations with one id', () => {
  const answer = { id: 'one', label: 'Another request' };
  const council = { id: 'council', label: 'A council' };
  const assessments = [
    assessmentWith({
      organisations: [council, { ...council, label: 'A town council' }],
      scales: { requests: { ...SCALE, apart: [answer] } },
      steps: [stepWith({ items: [itemWith()] }), stepWith({ items: [itemWith({ text: 'You asked again.' })] })],
    }),
  ];
  expect(told(duplicateId(corpusWith({ assessments })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.1.id',
    '    The id "asking" of this step is also that of steps.0.',
    '    Give the newer of the two another id. Leave the one alone that people have answered already.  [duplicate-id]',
    '  steps.1.items.0.id',
    '    The id "asked-the-cost" of this item is also that of steps.0.items.0.',
    '    Give the newer of the two another id. Leave the one alone that people have answered already.  [duplicate-id]',
    '  scales.requests.apart.0.id',
    '    The id "one" of this answer is also that of scales.requests.points.1.',
    '    Give the newer of the two another id. Leave the one alone that people have answered already.  [duplicate-id]',
    '  organisations.1.id',
    '    The id "council" of this organisation is also that of organisations.0.',
    '    Give the newer of the two another id. Leave the one alone that people have answered already.  [duplicate-id]',
  ]);
});

test('lets a step, an item and an answer have the same id, and two assessments the same ids', () => {
  const step = stepWith({ id: 'one', items: [itemWith({ id: 'one' })] });
  const assessments = [assessmentWith({ steps: [step] }), assessmentWith({ id: 'other', steps: [step] })];
  expect(duplicateId(corpusWith({ assessments }))).toEqual([]);
});
