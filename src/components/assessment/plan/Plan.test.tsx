// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePage } from '../../../../tests/unit/record/page.ts';
import { standingsOf } from '../../../domain/assessment/answers.ts';
import { assessment as example } from '../../../domain/assessment/assessment.examples.ts';
import { addDays } from '../../../domain/days.ts';
import { draft } from '../../../domain/record/understand.ts';
import { current } from '../../../domain/record/log.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { today } from '../../today.ts';
import type { UsedAttempt } from '../use-attempt.ts';
import { Plan } from './Plan.tsx';

const skills = example();
const standings = standingsOf(skills, []);
const used: UsedAttempt = {
  ready: true,
  attempt: undefined,
  all: [],
  standings,
  standingsIn: () => standings,
  values: {},
  answer: () => undefined,
  finish: () => undefined,
  afresh: () => undefined,
  open: () => undefined,
  steps: [],
};
const written = {
  assessment: 'skills',
  attempt: 'a',
  step: 'trust',
  when: 'a partner says no',
  then: 'ask for one month',
  first: 'Ring.',
  person: '',
  kept: true,
};

usePage();
beforeEach(async () => {
  sessionStorage.clear();
  await recordStore().eraseAll();
});
afterEach(cleanup);

const show = async (review = '2020-01-01'): Promise<void> => {
  await recordStore().add([draft('plan', 'plan/p', { ...written, review })]);
  render(<Plan assessment={skills} used={used} />);
};
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
/** A frame after it was opened. What is typed before would go to nobody. */
const formHasFocus = (): Promise<void> =>
  waitFor(() => expect(document.activeElement?.textContent).toBe('Step trust: one plan'));
const kept = <K extends 'plan' | 'plan-review'>(kind: K) => current(recordStore().getSnapshot().log, kind);

test('keeps the words of a look back while they are written', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: /^Some of it happened/ }));
  await userEvent.type(screen.getByRole('textbox'), 'Half a sen');
  await waitFor(() => expect(kept('plan-review').map(({ body }) => body.reflection)).toEqual(['Half a sen']));
  expect(screen.getByText('It is time to look back at a plan.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox'), 'tence.');
  await press('Keep this');
  await waitFor(() =>
    expect(kept('plan-review').map(({ body }) => body)).toEqual([
      { happened: 'partly', reflection: 'Half a sentence.' },
    ]),
  );
  expect(screen.getByText('Some of it happened. Half a sentence.')).toBeTruthy();
});

test('keeps words of a look back before it is said what became of it, and brings them back', async () => {
  await show();
  await userEvent.type(screen.getByRole('textbox'), 'She rang');
  await waitFor(() =>
    expect(kept('plan-review').map(({ body }) => body)).toEqual([{ happened: '', reflection: 'She rang' }]),
  );
  cleanup();
  render(<Plan assessment={skills} used={used} />);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('She rang');
  expect(screen.getByText('It is time to look back at a plan.')).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: /^It happened/ }));
  await press('Keep this');
  await waitFor(() =>
    expect(kept('plan-review').map(({ body }) => body)).toEqual([{ happened: 'yes', reflection: 'She rang' }]),
  );
  expect(screen.getByText('It happened. She rang')).toBeTruthy();
});

test('keeps what became of a plan as soon as it is chosen', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: /^It happened/ }));
  await waitFor(() => expect(kept('plan-review').map(({ body }) => body.happened)).toEqual(['yes']));
});

test('asks again on a new day that a plan is given after a look back', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: /^It has not happened yet/ }));
  await press('Keep this');
  expect(screen.queryByText(/It is time to look back/)).toBeNull();
  await recordStore().add([draft('plan', 'plan/p', { ...written, review: '2020-02-01' })]);
  expect(await screen.findByText(/It is time to look back/)).toBeTruthy();
});

test('leaves nothing of a plan that was begun by mistake', async () => {
  render(<Plan assessment={skills} used={used} />);
  await press('Step trust');
  await waitFor(() => expect(kept('plan')).toHaveLength(1));
  expect(screen.queryByRole('group', { name: /plan for/ })).toBeNull();
  await press('Not now');
  await waitFor(() => expect(kept('plan')).toEqual([]));
  expect(screen.getByText('Nothing was kept.')).toBeTruthy();
});

test('shows a plan that was written and not kept as a draft after a reload, with every word, until it is kept', async () => {
  render(<Plan assessment={skills} used={used} />);
  await press('Step trust');
  await formHasFocus();
  await userEvent.type(screen.getByLabelText('When …'), 'the ward rings');
  await userEvent.type(screen.getByLabelText('… then I will'), 'ask who decides');
  await userEvent.type(screen.getByLabelText('A first step this week'), 'Ring.');
  await waitFor(() => expect(kept('plan').map(({ body }) => body.first)).toEqual(['Ring.']));
  cleanup();
  render(<Plan assessment={skills} used={used} />);
  expect(screen.getByText(/^This is a draft\. What you write is saved on this device/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('A first step this week').value).toBe('Ring.');
  await press('Keep this plan');
  cleanup();
  render(<Plan assessment={skills} used={used} />);
  expect(screen.queryByText(/^This is a draft/)).toBeNull();
  expect(screen.getByText('When the ward rings, then I will ask who decides.')).toBeTruthy();
});

test('shows a plan that is complete and was not kept as a draft once its tab is closed, with no day, until it is kept', async () => {
  await recordStore().add([draft('plan', 'plan/p', { ...written, review: '2020-01-01', kept: false })]);
  render(<Plan assessment={skills} used={used} />);
  expect(screen.queryByText(/It is time to look back/)).toBeNull();
  expect(screen.queryByRole('button', { name: /^Say how it went/ })).toBeNull();
  expect(screen.queryByText('Look back on')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Reminders for my calendar' })).toBeNull();
  expect(screen.getByText(/^This is a draft\. “Change it” opens it/)).toBeTruthy();
  await press(/^Change it/);
  fireEvent.change(screen.getByLabelText('The day you look back'), { target: { value: addDays(today(), 28) } });
  await press('Keep this plan');
  await waitFor(() => expect(kept('plan').map(({ body }) => body.kept)).toEqual([true]));
  expect(screen.queryByText(/^This is a draft/)).toBeNull();
  expect(screen.getByRole('button', { name: /^Say how it went/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Reminders for my calendar' })).toBeTruthy();
});

test('says of a kept plan that is changed that its changes are saved, and leaves it kept', async () => {
  await show('2999-01-01');
  await press(/^Change it/);
  expect(screen.getByText(/^You have kept this plan\. What you change is saved on this device as you go/)).toBeTruthy();
  expect(screen.queryByText(/draft/)).toBeNull();
  await formHasFocus();
  await userEvent.type(screen.getByLabelText('A first step this week'), ' Today.');
  await press('Not now');
  expect(screen.getByText('Your plan is kept as it stands.')).toBeTruthy();
  await waitFor(() =>
    expect(kept('plan').map(({ body }) => [body.first, body.kept])).toEqual([['Ring. Today.', true]]),
  );
});

test('does not say of changes to a kept plan that they are saved where nothing is', async () => {
  await recordStore().setShared(true);
  await show('2999-01-01');
  await press(/^Change it/);
  expect(screen.getByText(/^You have kept this plan\. What you change counts at once/)).toBeTruthy();
  await recordStore().setShared(false);
});

test('offers another plan where the one that was left as a draft has been erased meanwhile', async () => {
  render(<Plan assessment={skills} used={used} />);
  await press('Step trust');
  cleanup();
  await recordStore().eraseAll();
  sessionStorage.setItem('joined-up:plan:skills', JSON.stringify({ plan: 'gone', as: 'form' }));
  render(<Plan assessment={skills} used={used} />);
  expect(screen.getByRole('button', { name: 'Step trust' })).toBeTruthy();
});

test('does not say of a draft that it is saved where nothing is', async () => {
  await recordStore().setShared(true);
  render(<Plan assessment={skills} used={used} />);
  await press('Step trust');
  expect(screen.getByText(/^This is a draft\. “Keep this plan”/)).toBeTruthy();
  await recordStore().setShared(false);
});

test('says which line of a plan may stay empty', async () => {
  render(<Plan assessment={skills} used={used} />);
  await press('Step trust');
  await press('Keep this plan');
  for (const line of screen.getAllByRole('textbox')) {
    const [label] = (line as HTMLTextAreaElement).labels;
    expect(line.getAttribute('aria-invalid'), label?.textContent).toBe(
      label?.textContent.endsWith('(if you like)') ? null : 'true',
    );
  }
});

test('folds the moves on a phone, so that the lines to write in stand at once', async () => {
  vi.stubGlobal('innerWidth', 360);
  render(<Plan assessment={skills} used={used} />);
  await press('Step trust');
  const moves = screen.getByText('Begin from a move, or write your own below').closest('details');
  expect(moves?.open).toBe(false);
  cleanup();
  vi.stubGlobal('innerWidth', 1280);
  render(<Plan assessment={skills} used={used} />);
  expect(screen.getByText('Begin from a move, or write your own below').closest('details')?.open).toBe(true);
  vi.unstubAllGlobals();
});

test('keeps what stands in a plan that is left for later', async () => {
  render(<Plan assessment={skills} used={used} />);
  await press('Step trust');
  await formHasFocus();
  await userEvent.type(screen.getByLabelText('When …'), 'the ward rings');
  await press('Not now');
  await waitFor(() => expect(kept('plan').map(({ body }) => body.when)).toEqual(['the ward rings']));
  expect(screen.getByText('Left as a draft. You can finish it later.')).toBeTruthy();
  expect(screen.getByText(/^This is a draft\. “Change it” opens it/)).toBeTruthy();
});

test('asks before it erases a plan', async () => {
  await show('2999-01-01');
  await press(/^Erase it: Step trust/);
  const dialog = screen.getByRole('dialog', { name: 'Erase this plan?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(kept('plan')).toHaveLength(1));
  await press(/^Erase it: Step trust/);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Erase it' }));
  await waitFor(() => expect(kept('plan')).toEqual([]));
  expect(screen.getByText('The plan has been erased.')).toBeTruthy();
});
