import { expect, test } from 'vitest';
import { scenarioWith } from '../../../tests/unit/scenario-with.ts';
import { back, currentStep } from './play.ts';
import {
  askTogether,
  countInWords,
  decidedBy,
  handsInWords,
  handsFor,
  leading,
  letterOf,
  take,
  voteInWords,
  type Hands,
  type RoomMove,
} from './room.ts';

const STORY = scenarioWith();
const counted = (...counts: number[]): Hands[] =>
  counts.map((hands, i) => ({ choice: `way-${i}`, words: `Go way ${i}`, hands }));
const moved = (what: string, hands: Hands[], why = ''): RoomMove => ({
  does: 'choose',
  step: 'door',
  what,
  words: what,
  people: 9,
  hands,
  why,
});

test('a room’s choice is kept with its vote and its reason', () => {
  const hands = handsFor(STORY.steps[0]!.choices, { tell: 6 });
  const run = take(STORY, [], 'tell', { people: 9, hands, why: 'Ruth asked.' });
  expect(run).toEqual([
    {
      does: 'choose',
      step: 'door',
      what: 'tell',
      words: 'Take some time and then tell at the door',
      people: 9,
      hands: [
        { choice: 'tell', words: 'Take some time and then tell at the door', hands: 6 },
        { choice: 'wait', words: 'Take some time and then wait at the door', hands: 0 },
      ],
      why: 'Ruth asked.',
    },
  ]);
  expect(currentStep(STORY, run)?.id).toBe('table');
});

test('asking somebody is kept without a vote', () => {
  expect(askTogether(STORY, [], 'dee', 9)).toEqual([
    { does: 'ask', step: 'door', what: 'dee', words: 'Dee Marsh', people: 9, hands: [], why: '' },
  ]);
});

test('what cannot be done there leaves a room’s play as it is', () => {
  const vote = { people: 9, hands: [], why: '' };
  expect(take(STORY, [], 'push', vote)).toEqual([]);
  expect(askTogether(STORY, askTogether(STORY, [], 'dee', 9), 'ruth', 9)).toHaveLength(1);
});

test('going back takes the last choice with its vote', () => {
  const run = take(STORY, askTogether(STORY, [], 'dee', 9), 'tell', { people: 9, hands: [], why: '' });
  expect(back(run)).toEqual(run.slice(0, 1));
});

test('the choice with the most hands leads, and two that share them tie', () => {
  expect(leading(counted(1, 5, 3))).toEqual(['way-1']);
  expect(leading(counted(4, 1, 4))).toEqual(['way-0', 'way-2']);
  expect(leading(counted(0, 0))).toEqual([]);
});

test('choices stand under letters', () => {
  expect([0, 1, 4].map(letterOf)).toEqual(['A', 'B', 'E']);
});

test.each([
  [counted(0, 0), 'No hands are counted yet.'],
  [counted(1, 0), 'One hand of nine is counted. A has the most.'],
  [counted(2, 5), 'Seven hands of nine are counted. B has the most.'],
  [counted(4, 1, 4), 'Nine hands of nine are counted. A and C have the same, four each.'],
  [counted(8, 3), 'Eleven hands of nine are counted. That is more than there are people in the room.'],
])('says where the count stands', (hands, words) => {
  expect(countInWords(hands, 9)).toBe(words);
});

test.each([
  ['way-1', counted(2, 5), 'most', 'Taken with five hands of nine, the most.'],
  ['way-0', counted(4, 4, 1), 'tie', 'Taken out of a tie, with four hands of nine.'],
  ['way-0', counted(2, 5), 'against', 'Taken by whoever ran it, with two hands of nine for it.'],
  ['way-0', counted(0, 0), 'uncounted', 'Taken without counting hands.'],
])('says how a choice came to be taken', (what, hands, how, words) => {
  expect(decidedBy(moved(what, hands))).toBe(how);
  expect(voteInWords(moved(what, hands))).toBe(words);
});

test('tells hands by the letters that the room saw', () => {
  expect(handsInWords(counted(4, 4, 0))).toBe('A four, B four and C none.');
  expect(handsInWords(counted(0, 0))).toBe('');
});

test('gives the reason that was written down, as a sentence', () => {
  expect(voteInWords(moved('way-0', counted(0, 0), 'We ran out of time'))).toMatch(/Why: We ran out of time\.$/);
  expect(voteInWords(moved('way-0', counted(0, 0), 'Why not?'))).toMatch(/Why: Why not\?$/);
});
