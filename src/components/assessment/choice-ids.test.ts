import { expect, test } from 'vitest';
import type { Step } from '../../domain/assessment/assessment.ts';
import { firstAnswer } from './choice-ids.ts';

test('the first answer of a form is that of its first statement', () => {
  const scale = { points: [{ id: 'never', label: 'Never' }], apart: [] };
  const step = { id: 'trust', items: [{ id: 'told', text: '', scale }] };
  expect(firstAnswer([step, { ...step, id: 'later' }] as unknown as Step[])).toBe('trust.told--never');
});

test('a form without statements has no first answer', () => {
  expect(firstAnswer([])).toBeUndefined();
});
