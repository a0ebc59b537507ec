import { expect, test } from 'vitest';
import { assessmentWith, itemWith, SCALE, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { reservedId } from './reserved-id.ts';

test('names an item that is called what the site calls its own answers', () => {
  const items = ['need', 'level', 'evidence'].map((id) => itemWith({ id }));
  const problems = reservedId(corpusWith({ assessments: [assessmentWith({ steps: [stepWith({ items })] })] }));
  expect(problems).toHaveLength(3);
  expect(told(problems.slice(0, 1))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.0.items.0.id',
    '    An item cannot have the id "need": the site asks each step for its own "need" and keeps the answer under that name.',
    '    Choose another id, such as "need-seen".  [reserved-id]',
  ]);
});

test('names the answer that the site adds itself', () => {
  const scale = { ...SCALE, apart: [{ id: 'not-seen', label: 'I did not see it' }] };
  const assessments = [assessmentWith({ steps: [stepWith({ items: [itemWith({ scale })] })] })];
  expect(told(reservedId(corpusWith({ assessments })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.0.items.0.scale.apart.0.id',
    '    An answer cannot have the id "not-seen": the site adds it itself for colleagues, as “I was not in a place to see this”.',
    '    Take the answer out if that is what it means. If not, choose another id.  [reserved-id]',
  ]);
});

test('names a step that is called what another part of the page is called', () => {
  const steps = ['trust', 'plan'].map((id) => stepWith({ id }));
  expect(told(reservedId(corpusWith({ assessments: [assessmentWith({ steps })] })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.1.id',
    '    A step cannot have the id "plan": that is the address of another part of the page.',
    '    Choose another id, such as "plan-step".  [reserved-id]',
  ]);
});

test('allows other ids', () => {
  expect(reservedId(corpusWith({ assessments: [assessmentWith()] }))).toEqual([]);
});
