import type { Choices } from './Choices.tsx';

type State = Parameters<typeof Choices>[0];

const statement: State = {
  question: 'influencing.ask-the-cost',
  statement: 'Asked a partner what a change would cost them, before asking for it.',
  frame: 'In the last three months',
  points: [
    { id: 'later', label: 'Asked first and found out later' },
    { id: 'guessed', label: 'Guessed' },
    { id: 'asked', label: 'Asked, nearly every time' },
  ],
  apart: [{ id: 'no-chance', label: 'No chance came up' }],
  value: '',
  onAnswer: () => undefined,
};

/** Every state of a statement, for its tests. */
export const CHOICES = {
  unanswered: statement,
  answered: { ...statement, value: 'guessed' },
  missing: { ...statement, missing: 'Choose an answer for “Asked a partner what a change would cost them”.' },
  changed: { ...statement, changed: 'The question has changed since you answered. Please answer it again.' },
} satisfies Record<string, State>;
