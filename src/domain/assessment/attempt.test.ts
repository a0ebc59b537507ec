import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../record/entry.ts';
import { answersTo, assessment } from './assessment.examples.ts';
import {
  aboutAnswer,
  aboutAttempt,
  aboutCompletion,
  alsoUnderWay,
  answersOf,
  attemptsOf,
  lastFinished,
  mayChange,
} from './attempt.ts';

const skills = assessment();

let made = 0;

function entry(attempt: string, question: string, value: string, time: string, more: Partial<Entry> = {}): Entry {
  const [answer] = answersTo(skills, { [question]: value });
  return {
    id: `e${++made}`,
    kind: 'answer',
    version: 1,
    time: `2026-11-23T09:00:0${time}.000Z`,
    about: aboutAnswer(attempt, answer!.question),
    body: { assessment: 'skills', question, value, wording: answer!.wording },
    ...more,
  };
}

test('takes the later of two answers to a question', () => {
  const entries = [entry('a', 'trust.warn', 'some', '2'), entry('a', 'trust.warn', 'never', '1')];
  expect(answersOf(entries, 'a')).toMatchObject([{ question: 'trust.warn', value: 'some' }]);
});

test('keeps attempts apart', () => {
  const entries = [entry('a', 'trust.warn', 'some', '1'), entry('b', 'trust.warn', 'never', '2')];
  expect(answersOf(entries, 'a')).toMatchObject([{ value: 'some' }]);
});

test('chooses the same of two answers of one millisecond, in whichever order they come', () => {
  const entries = [entry('a', 'trust.warn', 'some', '1'), entry('a', 'trust.warn', 'never', '1')];
  expect(answersOf(entries, 'a')).toEqual(answersOf(entries.toReversed(), 'a'));
});

test('lists attempts newest first, with how far each has come', () => {
  const completion = {
    kind: 'completion',
    about: aboutCompletion('a'),
    body: { assessment: 'skills' },
  };
  const entries = [
    entry('a', 'trust.warn', 'some', '1'),
    entry('b', 'trust.warn', 'some', '3'),
    entry('a', 'trust.ask', 'some', '4'),
    entry('a', 'trust.ask', 'some', '5', completion),
  ];
  expect(attemptsOf(entries, skills)).toMatchObject([
    { id: 'b', begun: '2026-11-23T09:00:03.000Z', progress: { done: 0, of: 3, next: 'trust' } },
    {
      id: 'a',
      begun: '2026-11-23T09:00:01.000Z',
      lastChanged: '2026-11-23T09:00:05.000Z',
      completed: '2026-11-23T09:00:05.000Z',
      progress: { words: 'No step is done yet.' },
    },
  ]);
  expect(attemptsOf(entries, skills)[0]).not.toHaveProperty('completed');
});

test('covers the steps that were chosen at the beginning', () => {
  const beginning = {
    kind: 'attempt',
    about: aboutAttempt('a'),
    body: { assessment: 'skills', steps: ['listen', 'gone', 'trust'] },
  };
  const [attempt] = attemptsOf([entry('a', 'trust.warn', '', '1', beginning)], skills);
  expect(attempt).toMatchObject({ steps: ['trust', 'listen'], answers: [], progress: { of: 2, next: 'trust' } });
});

test('leaves out attempts at another assessment', () => {
  expect(attemptsOf([entry('a', 'trust.warn', 'some', '1')], assessment({ id: 'other' }))).toEqual([]);
});

test.each([
  ['a body of another shape', { body: { value: 3 } }],
  ['no body', { body: null }],
  ['a path that names another question', { about: 'attempt/a/answer/trust.ask' }],
  ['a path of something else', { about: 'plan/p1' }],
  ['another kind', { kind: 'note' }],
  [
    'evidence longer than anybody writes',
    { body: { assessment: 'skills', question: 'trust.warn', value: 'x'.repeat(2001), wording: 'w' } },
  ],
])('passes over an entry with %s', (_, more) => {
  expect(answersOf([entry('a', 'trust.warn', 'some', '1', more)], 'a')).toEqual([]);
});

test('reads any damaged record without failing', () => {
  const strange = fc.record({
    id: fc.string(),
    kind: fc.constantFrom('answer', 'completion', 'x'),
    version: fc.integer(),
    time: fc.string(),
    about: fc.oneof(fc.string(), fc.constantFrom('attempt/a/answer/trust.warn', 'attempt/a/completion', 'attempt//')),
    body: fc.anything(),
  });
  fc.assert(
    fc.property(fc.array(strange), (entries) => {
      answersOf(entries, 'a');
      attemptsOf(entries, skills);
    }),
  );
});

test('is about the steps that somebody chose, and about all where that was lost', () => {
  const begun = { kind: 'attempt', about: 'attempt/a', body: { assessment: 'skills', steps: ['listen'] } };
  const entries = [entry('a', 'listen.warn', 'some', '1'), entry('b', 'trust.warn', 'some', '2')];
  const steps = (more: Entry[]) => attemptsOf([...entries, ...more], skills).map((attempt) => attempt.steps);
  expect(steps([entry('a', 'listen.warn', 'some', '0', begun)])).toEqual([
    ['trust', 'influence', 'listen'],
    ['listen'],
  ]);
  expect(steps([])).toEqual([
    ['trust', 'influence', 'listen'],
    ['trust', 'influence', 'listen'],
  ]);
});

const begun = (id: string, steps: string, completed?: string) => ({
  id,
  steps: steps.split(' '),
  ...(completed && { completed }),
});
/** Newest first: a whole form and one step, each finished, begun again and left. */
const several = [
  begun('e', 'trust'),
  begun('d', 'trust listen'),
  begun('c', 'trust', 'noon'),
  begun('b', 'trust listen', 'morning'),
  begun('a', 'trust listen', 'dawn'),
];

test('finds what else was begun and not finished, newest first', () => {
  expect(alsoUnderWay(several, 'e').map(({ id }) => id)).toEqual(['d']);
  expect(alsoUnderWay(several, undefined).map(({ id }) => id)).toEqual(['e', 'd']);
});

test('finds the last that was finished of the same steps, or else of any', () => {
  expect(lastFinished(several, ['trust', 'listen'])?.id).toBe('b');
  expect(lastFinished(several, ['listen'])?.id).toBe('c');
  expect(lastFinished(several.slice(0, 2), ['trust'])).toBeUndefined();
});

test('lets an attempt be changed while it is under way, and then until a newer one asks the same', () => {
  expect(several.filter((one) => mayChange(one, several)).map(({ id }) => id)).toEqual(['e', 'd']);
  const finished = several.slice(2);
  expect(finished.filter((one) => mayChange(one, finished)).map(({ id }) => id)).toEqual(['c', 'b']);
});
