import { expect, test } from 'vitest';
import { choiceWith, scenarioWith, stepWith } from '../../../tests/unit/scenario-with.ts';
import { playedIn } from './played-in.ts';

const step = (
  id: string,
  ...teaches: ('skills/building-trust' | 'skills/influencing' | 'pitfalls/leaving-people-out')[]
) => stepWith({ id, title: `At the ${id}`, choices: teaches.map((page) => choiceWith({ id: page, teaches: page })) });
const one = scenarioWith({
  id: 'one',
  title: 'One',
  practises: ['skills/building-trust', 'skills/influencing'],
  steps: [step('door', 'skills/building-trust', 'skills/building-trust'), step('table', 'skills/influencing')],
});
const two = scenarioWith({
  id: 'two',
  title: 'Two',
  practises: ['skills/building-trust', 'skills/influencing'],
  steps: [step('gate', 'skills/building-trust'), step('yard', 'skills/building-trust', 'pitfalls/leaving-people-out')],
});
const STORIES = [
  { scenario: one, about: [{ page: 'tools/pooled-budgets', why: 'The pot is empty.' }] },
  { scenario: two, about: [] },
];

test('leads from a page to the stories that practise it, the one with most decisions about it first', () => {
  expect(playedIn(STORIES).get('skills/building-trust')).toEqual([
    { id: 'two', title: 'Two', why: 'Two of its decisions are about this, the first at “At the gate”.', decisions: 2 },
    { id: 'one', title: 'One', why: 'One of its decisions is about this: “At the door”.', decisions: 1 },
  ]);
});

test('leads from a theme or a tool with the sentence that the story’s author wrote', () => {
  expect(playedIn(STORIES).get('tools/pooled-budgets')).toMatchObject([{ id: 'one', why: 'The pot is empty.' }]);
});

test('leaves out what no choice teaches, and what a choice teaches that the story does not name', () => {
  const pages = playedIn(STORIES);
  expect(pages.get('skills/influencing')?.map(({ id }) => id)).toEqual(['one']);
  expect(pages.has('pitfalls/leaving-people-out')).toBe(false);
});
