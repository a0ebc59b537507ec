import { expect, test } from 'vitest';
import { scenarioWith } from '../../tests/unit/scenario-with.ts';
import { begin, choose, offered } from '../../src/domain/scenario/play.ts';
import { screen, typed } from './scenario-play.ts';

const STORY = scenarioWith();

test('shows the story, how things stand and what can be typed', () => {
  const lines = screen(STORY, begin(), 'seed').split('\n');
  expect(lines[0]).toBe('── Friday, 15:40 · The door (door) ──');
  expect(lines).toContain('[Dee’s trust: thin · Hours lost: none]');
  expect(lines).toContain('  ask dee  (Dee Marsh, 1 left)');
  expect(lines.at(-1)).toBe('  back, again or quit');
});

test('a number makes the choice that stands beside it', () => {
  const [first] = offered(STORY, begin(), 'seed');
  expect(typed(STORY, begin(), 'seed', '1')).toEqual({ run: choose(STORY, begin(), first!.id) });
});

test('shows what happened, and at the end what it cost', () => {
  const run = choose(STORY, choose(STORY, begin(), 'tell'), 'leave');
  expect(screen(STORY, run, 'seed')).toContain('→ The clock moves on.');
  expect(screen(STORY, run, 'seed')).toContain('What it cost: Dee lost an hour.');
});

test('shows what somebody says who is asked', () => {
  const { run } = typed(STORY, begin(), 'seed', 'ask dee')!;
  expect(screen(STORY, run, 'seed')).toContain('Dee Marsh: Dee thinks of the fall.');
});

test('goes back, begins again and stops', () => {
  const run = choose(STORY, begin(), 'tell');
  expect(typed(STORY, run, 'seed', 'back')).toEqual({ run: begin() });
  expect(typed(STORY, run, 'seed', 'again')).toEqual({ run: begin() });
  expect(typed(STORY, run, 'seed', 'quit')).toBeUndefined();
});

test('says so when a line is nothing that can be done', () => {
  expect(typed(STORY, begin(), 'seed', '9')).toEqual({
    run: begin(),
    says: '"9" is nothing that can be done here. Type a number that is shown, or: back, again, quit.',
  });
  expect(typed(STORY, begin(), 'seed', 'ask nobody')?.says).toBe(
    '"ask nobody" is nothing that can be done here. Type a number that is shown, or: back, again, quit.',
  );
});
