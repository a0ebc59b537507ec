import { expect, test } from 'vitest';
import { assessment } from './assessment.examples.ts';
import { formOnly } from './form-only.ts';
import { questionsOf } from './wording.ts';

test('asks the same questions, worded the same', () => {
  const whole = assessment();
  expect(formOnly(whole).steps.flatMap(questionsOf)).toMatchObject(
    whole.steps.flatMap(questionsOf).map(({ id, wording }) => ({ id, wording })),
  );
});

test('leaves out what only results, plans and colleagues ask for', () => {
  const text = JSON.stringify(formOnly(assessment()));
  expect(text).not.toContain('Ring first');
  expect(text).not.toContain('Joint planning sessions');
  expect(text).not.toContain('They did');
});
