// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { CHOICES } from './Choices.examples.ts';
import { Choices } from './Choices.tsx';

afterEach(cleanup);

const STATEMENT = 'Asked a partner what a change would cost them, before asking for it.';

test('is a group named by its statement, with nothing chosen', () => {
  render(<Choices {...CHOICES.unanswered} />);
  expect(screen.getByRole('group', { name: `In the last three months${STATEMENT}` })).toBeTruthy();
  for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false);
});

test('says the statement with every option, its own words first', () => {
  render(<Choices {...CHOICES.unanswered} />);
  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-labelledby'))).toEqual(
    ['later', 'guessed', 'asked', 'no-chance'].map(
      (option) => `influencing.ask-the-cost--${option} influencing.ask-the-cost--statement`,
    ),
  );
  expect(screen.getByRole('radio', { name: `Guessed ${STATEMENT}` })).toBeTruthy();
});

test('sets apart the answers that say nothing about practice', () => {
  render(<Choices {...CHOICES.unanswered} />);
  const apart = screen.getByText('No chance came up').closest('.apart');
  expect(apart?.querySelectorAll('input')).toHaveLength(1);
});

test('shows the answer, and hands another one over when it is pressed', async () => {
  const onAnswer = vi.fn();
  render(<Choices {...CHOICES.answered} onAnswer={onAnswer} />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Guessed/ }).checked).toBe(true);
  await userEvent.click(screen.getByText('Asked, nearly every time'));
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith('influencing.ask-the-cost', 'asked');
});

test.each(['missing', 'changed'] as const)('ties to the group what is %s', (state) => {
  render(<Choices {...CHOICES[state]} />);
  const described = screen.getByRole('group').getAttribute('aria-describedby') ?? '';
  const words = described.split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(words).toContain(CHOICES[state][state as keyof (typeof CHOICES)[typeof state]]);
});
