import { expect, test } from 'vitest';
import { choiceWith, scenarioWith, stepWith, to } from '../../../tests/unit/scenario-with.ts';
import { ask, begin, choose, offered, type Run } from './play.ts';
import { idInOrder, placeIn, visitsOf } from './visits.ts';

const STORY = scenarioWith();
const play = (...choices: string[]): Run => choices.reduce((run, id) => choose(STORY, run, id), begin());

test('a play that has not begun is at its first step', () => {
  expect(visitsOf(STORY, begin())).toEqual([{ address: 'at-door', place: 'door', run: [] }]);
});

test('each place of a play has an address, the play up to there, and what was chosen', () => {
  const run = play('tell', 'ask');
  expect(visitsOf(STORY, run)).toEqual([
    { address: 'at-door', place: 'door', run: [], chosen: 'tell' },
    { address: 'at-table', place: 'table', run: run.slice(0, 1), chosen: 'ask' },
    { address: 'at-good', place: 'good', run },
  ]);
});

test('what was asked at a place belongs to it', () => {
  const run = choose(STORY, ask(STORY, begin(), 'dee'), 'wait');
  expect(visitsOf(STORY, run).map((visit) => visit.run.length)).toEqual([1, 2]);
});

test('a place that a play comes to again has an address of its own', () => {
  const circle = scenarioWith({
    steps: [
      stepWith({
        id: 'door',
        choices: [choiceWith({ id: 'wait', ways: [to('door')] }), choiceWith({ id: 'go', ways: [to('even')] })],
      }),
    ],
  });
  const run = ['wait', 'wait'].reduce<Run>((before, id) => choose(circle, before, id), begin());
  expect(visitsOf(circle, run).map(({ address }) => address)).toEqual(['at-door', 'at-door.2', 'at-door.3']);
});

test.each([
  ['at-door', 'door'],
  ['at-door.2', 'door'],
  ['debrief', undefined],
  ['', undefined],
  ['at-', undefined],
])('the address “%s” names %s', (address, place) => {
  expect(placeIn(address)).toBe(place);
});

test('a play gets an id under which its choices stand as they were seen', () => {
  const four = scenarioWith({
    steps: [
      stepWith({ id: 'door', choices: ['a', 'b', 'c', 'd'].map((id) => choiceWith({ id, ways: [to('even')] })) }),
    ],
  });
  let made = 0;
  const id = idInOrder(four, begin(), four.id, () => `play-${(made += 1)}`);
  const order = (seed: string) => offered(four, begin(), seed).map((choice) => choice.id);
  expect(order(id)).toEqual(order(four.id));
  expect(made).toBeGreaterThan(1);
});
