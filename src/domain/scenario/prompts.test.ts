import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { choiceWith, stepWith } from '../../../tests/unit/scenario-with.ts';
import type { PageRef } from '../kinds.ts';
import { PROMPTS, promptsOf } from './prompts.ts';

const teaching = (id: string, ...pages: PageRef[]) =>
  stepWith({ id, choices: pages.map((teaches, i) => choiceWith({ id: `c${i}`, teaches })) });

test('a room talks about the author’s own question where there is one', () => {
  const steps = [stepWith({ discuss: 'Who in this room has been Dee?' })];
  expect([...promptsOf({ steps })]).toEqual([['door', 'Who in this room has been Dee?']]);
});

test('else about one that goes with what the choices teach, a new one as long as there is one', () => {
  const trust = PROMPTS['skills/building-trust'];
  const courage = PROMPTS['skills/courage-and-resilience'];
  const both: PageRef[] = ['skills/building-trust', 'skills/courage-and-resilience'];
  const steps = [teaching('a', ...both), teaching('b', ...both), teaching('c', ...both)];
  expect([...promptsOf({ steps }).values()]).toEqual([trust, courage, trust]);
});

test('a step that teaches something else has a question too', () => {
  expect(promptsOf({ steps: [teaching('a', 'tools/pooled-budgets')] }).get('a')).toMatch(/^Which of these .*\?$/);
});

test.each(Object.keys(PROMPTS))('%s is a page of the guide', (page) => {
  expect(existsSync(new URL(`../../content/${page}.mdx`, import.meta.url))).toBe(true);
});
