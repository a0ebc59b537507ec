// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { choiceWith, scenarioWith, stepWith, to } from '../../../tests/unit/scenario-with.ts';
import { ask, begin, choose } from '../../domain/scenario/play.ts';
import { visitsOf } from '../../domain/scenario/visits.ts';
import { Changes } from './Changes.tsx';
import { Ways } from './Ways.tsx';

afterEach(cleanup);

const STORY = scenarioWith({
  steps: [
    stepWith({
      id: 'door',
      chairs: [{ person: 'dee', text: 'Dee thinks of the fall.', ask: true }],
      choices: [
        choiceWith({ id: 'wait', ways: [to('even')] }),
        choiceWith({ id: 'show', if: [{ asked: 'dee' }], ways: [to('even')] }),
      ],
    }),
  ],
});
const show = (run = begin(), at = 0, hydrated = true) => {
  const onChoose = vi.fn();
  const visit = visitsOf(STORY, run)[at]!;
  render(
    <Ways
      used={{ scenario: STORY, seed: 'seed' }}
      visit={visit}
      hydrated={hydrated}
      waitsFor={undefined}
      onChoose={onChoose}
    />,
  );
  return onChoose;
};

test('offers what can be chosen, and hands on what is pressed', async () => {
  const onChoose = show();
  await userEvent.click(screen.getByRole('link', { name: /then wait at the door/ }));
  expect(onChoose).toHaveBeenCalledWith('wait');
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('says in words that a choice is open because somebody was asked', () => {
  show(ask(STORY, begin(), 'dee'));
  expect(screen.getByRole('link', { name: /^Open to you now that you have asked\..*show/ })).toBeDefined();
});

test('says in words what was chosen before', () => {
  show(choose(STORY, begin(), 'wait'));
  expect(screen.getByRole('link', { name: /^You chose this\./ })).toBeDefined();
});

test('leaves a press to the address until the island has taken over', async () => {
  const onChoose = show(begin(), 0, false);
  await userEvent.click(screen.getByRole('link'));
  expect(onChoose).not.toHaveBeenCalled();
  expect(location.hash).toBe('#choose-wait');
});

test('a change is told in words, and its drawing is silent', () => {
  const [trust] = STORY.quantities;
  render(<Changes changes={[{ quantity: trust!, from: 'thin', to: 'steady' }]} />);
  expect(screen.getByRole('listitem').textContent).toBe('Dee’s trust: from thin to steady');
  expect(screen.queryByRole('img')).toBeNull();
});
