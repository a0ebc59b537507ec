// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standingsOf, type Answer } from '../../../domain/assessment/answers.ts';
import { assessment as example } from '../../../domain/assessment/assessment.examples.ts';
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
  const used = { attempt, all: [attempt], standings, standingsIn: () => standings } as unknown as UsedAttempt;
  render(<Results assessment={assessment} used={used} afresh={() => undefined} />);
};
const strongest = example().steps[0]!.items[0]!.scale.points.at(-1)!;

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
