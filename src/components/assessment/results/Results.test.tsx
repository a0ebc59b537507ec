// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standingsOf, type Answer } from '../../../domain/assessment/answers.ts';
import { assessment as example } from '../../../domain/assessment/assessment.examples.ts';
import { newRequest } from '../../../domain/assessment/requests.ts';
import { questionsOf } from '../../../domain/assessment/wording.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import type { UsedAttempt } from '../use-attempt.ts';
import { Results } from './Results.tsx';

beforeEach(async () => {
  await recordStore().eraseAll();
});
afterEach(cleanup);

const show = (choose: (question: string) => string, part: Partial<ReturnType<typeof example>> = {}): void => {
  const assessment = { ...example(), ...part };
  const answers = assessment.steps.flatMap(questionsOf).map(({ id, wording }): Answer => {
    return { question: id, value: choose(id), wording, time: '' };
  });
  const standings = standingsOf(assessment, answers);
  const attempt = {
    id: 'a',
    begun: '2026-11-01T09:00:00.000Z',
    completed: '2026-11-01T09:10:00.000Z',
    steps: assessment.steps.map(({ id }) => id),
    answers,
  };
  const used = {
    attempt,
    all: [attempt],
    standings,
    standingsIn: () => standings,
  } as unknown as UsedAttempt;
  render(<Results assessment={assessment} used={used} afresh={() => undefined} />);
};
/** Two finished attempts, of which the address names one. */
const showOf = (which: string | undefined): void => {
  const { steps } = example();
  const attempt = (id: string, day: string) => ({
    id,
    begun: `${day}T09:00:00.000Z`,
    lastChanged: `${day}T09:10:00.000Z`,
    completed: `${day}T09:10:00.000Z`,
    steps: steps.map((step) => step.id),
    answers: [],
  });
  const all = [attempt('new', '2026-11-01'), attempt('old', '2026-05-01')];
  const standings = standingsOf(example(), []);
  const used = { all, standings, standingsIn: () => standings } as unknown as UsedAttempt;
  render(<Results assessment={example()} used={used} which={which} afresh={() => undefined} />);
};
const strongest = example().steps[0]!.items[0]!.scale.points.at(-1)!;

test('leads to what colleagues have seen once they were asked', async () => {
  show(() => '1');
  expect(screen.getByRole('link', { name: 'Ask colleagues how they see it' })).toBeTruthy();
  const [assessment, attempt] = ['skills', 'a'];
  await act(() => recordStore().add([newRequest({ assessment, request: 'q1w2e3r4t5', attempt, steps: [], name: '' })]));
  expect(await screen.findByRole('link', { name: 'What colleagues have seen' })).toBeTruthy();
});

test('begins with what somebody already does where no level stands out', () => {
  show((question) => (question.endsWith('.need') ? '4' : question.endsWith('.level') ? '1' : strongest.id));
  const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(headings.slice(0, 2)).toEqual(['What you already do', 'Where there is further to go']);
});

test('speaks of what levels are held against, and not always of work', () => {
  const short = 'What you told people';
  show((question) => (question.endsWith('.need') ? '2' : question.endsWith('.level') ? '3' : strongest.id), {
    need: { ...example().need, short },
  });
  expect(screen.getByText(/^You put yourself at or beyond what you told people, or/)).toBeTruthy();
  expect(screen.queryByText(/your work/)).toBeNull();
});

test('shows an earlier attempt under its date, to be read and not changed, with the way to the newest', () => {
  showOf('old');
  expect(screen.getByRole('heading', { level: 2, name: 'What you said on 1 May 2026' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Your newest answers' }).getAttribute('href')).toBe('#results');
  expect(screen.getByText(/are of 1 November 2026/)).toBeTruthy();
  expect(screen.queryByText('Change these answers')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Answer afresh' })).toBeNull();
});

test.each([undefined, 'new'])(
  'shows the newest attempt where the address names %s, and lets it be changed',
  (which) => {
    showOf(which);
    expect(screen.getByRole('heading', { level: 2, name: 'What you have said' })).toBeTruthy();
    expect(screen.getAllByText('Change these answers')).toHaveLength(3);
  },
);

test('says so where the attempt that the address names has been erased', () => {
  showOf('gone');
  expect(screen.getByRole('heading', { name: 'These answers are not here' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See your newest answers' })).toBeTruthy();
});
