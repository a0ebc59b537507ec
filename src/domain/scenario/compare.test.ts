import { expect, test } from 'vitest';
import { choiceWith, endingWith, scenarioWith, stepWith, to } from '../../../tests/unit/scenario-with.ts';
import { compare } from './compare.ts';
import { begin, choose, type Run } from './play.ts';

const { steps, endings } = scenarioWith();
const STORY = scenarioWith({
  steps: steps.map((step) => ({ ...step, title: `At the ${step.id}` })),
  endings: endings.map((ending) => ({ ...ending, title: `It ends ${ending.id}` })),
});
const play = (story: typeof STORY, ...choices: string[]): Run =>
  choices.reduce((run, id) => choose(story, run, id), begin());

test('says in words where two plays part, where they end and what differs then', () => {
  const { inWords, parted } = compare(STORY, play(STORY, 'tell', 'ask'), play(STORY, 'wait', 'leave'));
  expect(inWords).toEqual([
    'The two plays part at the first decision, “At the door”.',
    'The first ends in “It ends good”, the second in “It ends late”.',
    'Dee’s trust: “firm” at the end of the first, “thin” at the end of the second.',
    'Hours lost: “many” at the end of the first, “none” at the end of the second.',
  ]);
  expect(parted).toBe(0);
});

test('says how long two plays go the same way', () => {
  const { inWords } = compare(STORY, play(STORY, 'tell', 'push'), play(STORY, 'tell', 'leave'));
  expect(inWords[0]).toBe('The two plays go the same way for one decision and part at “At the table”.');
});

test('says so when two plays made the same choices', () => {
  const run = play(STORY, 'tell', 'ask');
  const { inWords, parted } = compare(STORY, run, run);
  expect(inWords).toEqual(['Both plays made the same choices.', 'Both end in “It ends good”.']);
  expect(parted).toBeUndefined();
});

test('names what had happened in one play and not in the other', () => {
  const { onlyFirst, onlySecond } = compare(STORY, play(STORY, 'tell', 'ask'), play(STORY, 'wait', 'ask'));
  expect(onlyFirst).toEqual(['You told Ruth what you did not know.']);
  expect(onlySecond).toEqual([]);
});

test('sets steps beside each other that both came to, and others by themselves', () => {
  const on = (id: string, ...places: string[]) =>
    stepWith({ id, choices: places.map((place) => choiceWith({ id: place, ways: [to(place)] })) });
  const story = scenarioWith({
    start: 'a',
    steps: [on('a', 'b', 'c'), on('b', 'd'), on('c', 'c2'), on('c2', 'd'), on('d', 'even', 'late')],
    endings: [endingWith({ id: 'even' }), endingWith({ id: 'late' })],
  });
  const { steps: beside } = compare(story, play(story, 'b', 'd', 'even'), play(story, 'c', 'c2', 'd', 'even'));
  expect(beside.map(({ step, first, second, same }) => [step.id, first?.choice.id, second?.choice.id, same])).toEqual([
    ['a', 'b', 'c', false],
    ['b', 'd', undefined, false],
    ['c', undefined, 'c2', false],
    ['c2', undefined, 'd', false],
    ['d', 'even', 'even', true],
  ]);
});

test('compares plays that have not ended by how they stand', () => {
  const { inWords } = compare(STORY, play(STORY, 'tell'), begin());
  expect(inWords).toEqual([
    'The two plays part at the first decision, “At the door”.',
    'Dee’s trust: “steady” at the end of the first, “thin” at the end of the second.',
    'Hours lost: “some” at the end of the first, “none” at the end of the second.',
  ]);
});
