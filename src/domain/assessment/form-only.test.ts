import { expect, test } from 'vitest';
import type { Assessment } from './assessment.ts';
import { assessment } from './assessment.examples.ts';
import { formOnly } from './form-only.ts';
import { questionsOf, wordingOf } from './wording.ts';

test('asks the same questions, worded the same', () => {
  const whole = assessment();
  expect(formOnly(whole).steps.flatMap(questionsOf)).toMatchObject(
    whole.steps.flatMap(questionsOf).map(({ id, wording }) => ({ id, wording })),
  );
});

test('asks a colleague the same as the whole does, in the words for colleagues', () => {
  const whole = assessment();
  const words = ({ steps }: Assessment) =>
    steps.flatMap(({ items }) => items.map((item) => wordingOf(item, 'colleague')));
  expect(words(formOnly(whole, 'colleague'))).toEqual(words(whole));
});

test('leaves out what only results, plans and colleagues ask for', () => {
  const text = JSON.stringify(formOnly(assessment()));
  expect(text).not.toContain('Ring first');
  expect(text).not.toContain('Joint planning sessions');
  expect(text).not.toContain('They did');
});
