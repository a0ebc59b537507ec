import { expect, test } from 'vitest';
import { stepWord } from './step-word.ts';

test('calls a column of steps what all of them are, and steps where they differ', () => {
  expect(stepWord([{ page: 'skills/influencing' }, { page: 'skills/building-trust' }])).toBe('Skill');
  expect(stepWord([{ page: 'skills/influencing' }, { page: 'barriers/data' }])).toBe('Step');
  expect(stepWord([])).toBe('Step');
});
