import { expect, test } from 'vitest';
import { hurtsToLose } from './hurts-to-lose.ts';
import { answerOf, at, planOf } from './record.examples.ts';

const log = [answerOf('a', 'x.a', 'one', 1), planOf('p', 2), planOf('p', 3), planOf('q', 4)];

test('counts things that took thought, and not single answers', () => {
  expect(hurtsToLose(log, undefined)).toBe(2);
});

test('counts only what the last download does not have', () => {
  expect(hurtsToLose(log, at(3))).toBe(1);
  expect(hurtsToLose(log, at(4))).toBe(0);
});
