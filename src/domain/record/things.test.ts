import { expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { answerOf, at, deletionOf, entryOf, planOf } from './record.examples.ts';
import { thingsIn } from './things.ts';

const begun = entryOf('attempt', 'attempt/a', { assessment: 'skills', steps: ['trust'] }, 1);
const answers = { 'trust.asked': { value: 'once', wording: 'w1' } };

test('an attempt is one thing with all its answers, and an answer that was taken back is none', () => {
  const log = [
    begun,
    answerOf('a', 'trust.asked', 'once', 2),
    answerOf('a', 'trust.told', 'often', 3),
    answerOf('a', 'trust.told', '', 4),
  ];
  expect(thingsIn(log)).toEqual([
    {
      is: 'attempt',
      alone: 'trust',
      about: 'attempt/a',
      first: at(1),
      last: at(4),
      assessment: 'skills',
      answers: 1,
      isFinished: false,
    },
  ]);
});

test('an attempt whose results were asked for is finished', () => {
  const log = [begun, entryOf('completion', 'attempt/a/completion', { assessment: 'skills' }, 2)];
  expect(thingsIn(log)).toMatchObject([{ isFinished: true }]);
});

test('what was last written comes first, and a deletion is no thing', () => {
  const log = [planOf('p', 5), answerOf('a', 'trust.asked', 'once', 9), deletionOf('attempt/z', 10)];
  expect(thingsIn(log).map(({ about }) => about)).toEqual(['attempt/a', 'plan/p']);
});

test('plans, requests and rounds count what belongs to them', () => {
  const log = [
    planOf('p', 1),
    entryOf('plan-review', 'plan/p/review/r', { happened: 'yes', reflection: '' }, 2),
    entryOf('plan-review', 'plan/p/review/begun', { happened: '', reflection: 'She' }, 2),
    entryOf('request', 'request/q', { assessment: 'skills', attempt: 'a', steps: [], name: 'Rohan' }, 3),
    entryOf('view', 'request/q/view/v', { assessment: 'skills', answers }, 4),
    entryOf('round', 'round/s', { assessment: 'partnership', name: 'Spring' }, 5),
    entryOf('response', 'round/s/response/one', { organisation: '', answers }, 6),
    entryOf('response', 'round/s/response/two', { organisation: '', answers }, 7),
    entryOf('action', 'round/s/action/a', { what: 'Ring', who: 'Dee', by: '', sign: '' }, 8),
    entryOf('reflection', 'reflection/f', { on: 'trust', text: 'Asked first.' }, 9),
  ];
  expect(thingsIn(log).toReversed()).toMatchObject([
    { is: 'plan', when: 'a partner says no', reviews: 1 },
    { is: 'request', name: 'Rohan', views: 1 },
    { is: 'round', name: 'Spring', responses: 2, actions: 1 },
    { is: 'reflection', on: 'trust' },
  ]);
});

test('a plan that nobody has kept is a draft, and one from before drafts were marked is not', () => {
  const marked = planOf('p', 1);
  const { kept: _, ...body } = marked.body as Record<string, unknown>;
  const isKept = (plan: Entry) => thingsIn([plan]).map((thing) => thing.is === 'plan' && thing.isKept);
  expect(isKept(marked)).toEqual([true]);
  expect(isKept({ ...marked, body: { ...body, kept: false } })).toEqual([false]);
  expect(isKept({ ...marked, version: 1, body })).toEqual([true]);
});

test('a play counts its moves, and says whether it ended and was thought about', () => {
  const move = { does: 'choose', step: 'corridor', what: 'ring', words: 'Ring the volunteer' } as const;
  const log = [
    entryOf('play', 'play/y', { scenario: 'friday' }, 1),
    entryOf('play-move', 'play/y/move/0', move, 2),
    entryOf('play-end', 'play/y/end', { scenario: 'friday', ending: 'home' }, 3),
  ];
  expect(thingsIn(log)).toMatchObject([
    { is: 'play', scenario: 'friday', moves: 1, isFinished: true, hasReflection: false },
  ]);
});

test('what nobody knows is still there to be seen and erased', () => {
  const weather = { ...begun, kind: 'weather', about: 'constructor/today/x' };
  const torn = { ...planOf('p', 2), body: 'torn' };
  expect(thingsIn([weather, torn])).toMatchObject([
    { is: 'other', about: 'plan/p', entries: 1 },
    { is: 'other', about: 'constructor/today', entries: 1 },
  ]);
});

test('a room is one thing with everything that was done and voted in it', () => {
  const log = [
    entryOf('room', 'room/r', { scenario: 'friday', people: 9 }, 1),
    entryOf('room-end', 'room/r/end', { scenario: 'friday', ending: 'home' }, 2),
  ];
  expect(thingsIn(log)).toMatchObject([
    { is: 'room', about: 'room/r', scenario: 'friday', people: 9, isFinished: true },
  ]);
});
