import { describe, expect, test } from 'vitest';
import { addEntries, type Log } from '../record/log.ts';
import { draft } from '../record/understand.ts';
import { answered, together } from './assessment.examples.ts';
import { codeAnswers, readAnswers } from './coded-answers.ts';
import { outcomesInWords } from './handed-in.ts';
import { encodePayload } from './payload.ts';
import type { RoundResponse } from './payload-shapes.ts';
import {
  aboutAction,
  MOST_RESPONSES,
  newRound,
  NO_ROUND,
  paperResponse,
  receiveResponses,
  responseId,
  stepsAnswered,
  roundsOf,
} from './rounds.ts';

const check = together();
const ROUND = { assessment: 'health-check', round: 'q1w2e3r4t5', name: 'Ardcullen falls group' };
const given = Object.entries(answered('money', ['some', 'asked', 'never', 'no-chance'])).map(([question, value]) => ({
  question,
  value,
}));
const coded = codeAnswers(check, 'reader', given);

const REPLACED =
  'Somebody who had answered before handed in newer answers. They took the place of the old ones by the same person.';

let last = 0;
const newId = () => `e${last++}`;

function logWith(...drafts: Parameters<typeof addEntries>[1]): Log {
  return addEntries([], drafts, '2026-05-01T10:00:00.000Z', newId).log;
}

function codeOf(response: string, more: Partial<RoundResponse> = {}) {
  const payload = { assessment: 'health-check', round: ROUND.round, response, organisation: 'council', answers: coded };
  return encodePayload('response', { ...payload, ...more });
}

function receive(log: Log, ...texts: string[]) {
  const rounds = roundsOf(log, 'health-check');
  const names = new Map(rounds.map(({ round, name }) => [round, name]));
  const outcomes = receiveResponses(check, { rounds, shown: rounds[0], names }, texts);
  const drafts = outcomes.flatMap((outcome) => outcome.drafts);
  return {
    words: outcomesInWords(outcomes),
    into: outcomes.map(({ into }) => into?.round),
    log: addEntries(log, drafts, '2026-05-02T10:00:00.000Z', newId).log,
  };
}

describe('a round', () => {
  const log = logWith(newRound({ ...ROUND, name: ` ${ROUND.name}\u202e ` }));

  test('is kept under a tidy name, with what was answered and agreed', () => {
    const { answers } = readAnswers(check, 'reader', coded);
    const action = { what: 'Ring before noon', who: 'Dee', by: '2026-06-01', sign: 'She says so' };
    const more = addEntries(
      log,
      [paperResponse(ROUND.round, 'paper-1', '', answers), draft('action', aboutAction(ROUND.round, 'x1'), action)],
      '2026-05-01T11:00:00.000Z',
      newId,
    ).log;
    expect(roundsOf(more, 'health-check')).toEqual([
      {
        ...ROUND,
        begun: '2026-05-01T10:00:00.000Z',
        responses: [{ id: 'paper-1', organisation: '', answers }],
        actions: [{ id: 'x1', ...action }],
      },
    ]);
  });

  test('takes answers once, and those of people who came without its link', () => {
    const first = receive(log, codeOf('r1aaaa'), codeOf('r2aaaa', { round: NO_ROUND }));
    expect(first.words).toEqual(['Two people’s answers were added.']);
    expect(receive(first.log, codeOf('r1aaaa')).words).toEqual([
      'One person’s answers are here already, and were not added again.',
    ]);
  });

  test('takes a code once that is handed in twice at once', () => {
    expect(receive(log, codeOf('r1aaaa'), codeOf('r1aaaa')).words).toEqual([
      'One person’s answers were added.',
      'One person’s answers are here already, and were not added again.',
    ]);
  });

  test('takes newer answers of the same person in the place of the old ones, also where only the organisation differs', () => {
    const first = receive(log, codeOf('r1aaaa'));
    const second = receive(first.log, codeOf('r1aaaa', { organisation: '' }));
    expect(second.words).toEqual([REPLACED]);
    expect(roundsOf(second.log, 'health-check')[0]?.responses.map(({ organisation }) => organisation)).toEqual(['']);
  });

  test('takes the later of two answers by the same person that are handed in at once', () => {
    const both = receive(log, codeOf('r1aaaa'), codeOf('r1aaaa', { organisation: 'nhs' }));
    expect(both.words).toEqual(['One person’s answers were added.', REPLACED]);
    expect(roundsOf(both.log, 'health-check')[0]?.responses.map(({ organisation }) => organisation)).toEqual(['nhs']);
  });

  test('lays what one person answers part by part together, newer answers in the place of old ones', () => {
    const codesOf = (step: string, values: readonly string[]) => {
      const said = Object.entries(answered(step, values)).map(([question, value]) => ({ question, value }));
      return codeOf('r1aaaa', { answers: codeAnswers(check, 'reader', said) });
    };
    const valuesIn = (after: Log) =>
      roundsOf(after, 'health-check').flatMap(({ responses }) =>
        responses.map(({ answers }) => Object.fromEntries(Object.entries(answers).map(([q, { value }]) => [q, value]))),
      );
    const money = ['some', 'asked', 'never', 'no-chance'];
    const data = ['some', 'asked', 'some', 'some'];
    const first = receive(log, codesOf('money', money));
    const second = receive(first.log, codesOf('data', data));
    expect(second.words).toEqual([
      'Somebody who had answered before handed in more answers. They joined the ones that the same person had given.',
    ]);
    expect(valuesIn(second.log)).toEqual([{ ...answered('money', money), ...answered('data', data) }]);
    const again = receive(second.log, codesOf('money', money));
    expect(again.words).toEqual(['One person’s answers are here already, and were not added again.']);
    expect(again.log).toEqual(second.log);
    const changed = receive(second.log, codesOf('money', ['never', 'asked', 'never', 'no-chance']));
    expect(changed.words).toEqual([REPLACED]);
    expect(valuesIn(changed.log)).toEqual([
      { ...answered('money', ['never', 'asked', 'never', 'no-chance']), ...answered('data', data) },
    ]);
    const atOnce = receive(log, `${codesOf('money', money)} ${codesOf('data', data)}`);
    expect(valuesIn(atOnce.log)).toEqual(valuesIn(second.log));
  });

  test('keeps no kind of organisation that the form does not offer', () => {
    const { log: after } = receive(log, codeOf('r1aaaa', { organisation: 'dee-at-the-council' }));
    expect(roundsOf(after, 'health-check')[0]?.responses[0]?.organisation).toBe('');
  });

  test.each([
    [
      'of another form',
      codeOf('r1aaaa', { assessment: 'other' }),
      'These answers belong to another form, so nothing was added here.',
    ],
    [
      'for a round that is not here',
      codeOf('r1aaaa', { round: 'another-one' }),
      'These answers belong to a round that is not on this device, so nothing was added here. Take them in on the computer where that round was begun. Or bring it here first: take a copy there, and bring it back here, both under My record.',
    ],
    [
      'that are an invitation',
      encodePayload('round', ROUND),
      'This is an invitation to a partnership’s health check. What is needed here is one person’s answers to a partnership’s health check.',
    ],
    [
      'that are none',
      'Hello',
      'There is no code in this text. Copy the whole message or the whole link, and paste it again.',
    ],
  ])('refuses answers %s', (_, text, words) => {
    const received = receive(log, text);
    expect(received.words).toEqual([words]);
    expect(received.log).toEqual(log);
  });

  test('is full at some point, also where too many come at once', () => {
    const tooMany = receive(log, ...Array.from({ length: MOST_RESPONSES + 1 }, (_, i) => codeOf(`response-${i}`)));
    expect(roundsOf(tooMany.log, 'health-check')[0]?.responses).toHaveLength(MOST_RESPONSES);
    const full = receive(log, ...Array.from({ length: MOST_RESPONSES }, (_, i) => codeOf(`response-${i}`)));
    expect(receive(full.log, codeOf('one-more')).words).toEqual([
      `This round holds answers of ${MOST_RESPONSES} people, and no more can be added.`,
    ]);
  });
});

describe('a desk with two rounds, of which the later one is shown', () => {
  const begun = logWith(newRound(ROUND));
  const later = newRound({ ...ROUND, round: 'later-round', name: 'A year on' });
  const log = addEntries(begun, [later], '2027-05-01T10:00:00.000Z', newId).log;
  const idsIn = (after: Log) =>
    Object.fromEntries(
      roundsOf(after, 'health-check').map(({ round, responses }) => [round, responses.map(({ id }) => id)]),
    );

  test('adds answers to the round that they name, and says which that is', () => {
    const received = receive(log, codeOf('late-one'));
    expect(received.words).toEqual(['One person’s answers were added to Ardcullen falls group.']);
    expect(received.into).toEqual([ROUND.round]);
    expect(idsIn(received.log)).toEqual({ 'later-round': [], [ROUND.round]: ['late-one'] });
  });

  test('tells apart what it added to which', () => {
    const texts = [codeOf('late-one'), codeOf('new-one', { round: 'later-round' }), codeOf('late-two')];
    const received = receive(log, texts.join(' '), codeOf('without', { round: NO_ROUND }));
    expect(received.words).toEqual([
      'Two people’s answers were added to Ardcullen falls group.',
      'Two people’s answers were added.',
    ]);
    expect(idsIn(received.log)).toEqual({
      'later-round': ['new-one', 'without'],
      [ROUND.round]: ['late-one', 'late-two'],
    });
  });

  test('says of answers that are in the other round already, or took the place of older ones, where they are', () => {
    const { log: once } = receive(log, codeOf('late-one'));
    expect(receive(once, codeOf('late-one')).words).toEqual([
      'One person’s answers are here already, and were not added again. They belong to Ardcullen falls group.',
    ]);
    expect(receive(once, codeOf('late-one', { organisation: '' })).words).toEqual([
      `${REPLACED} They belong to Ardcullen falls group.`,
    ]);
  });

  test('adds answers without a round once, to the one that is shown, however often they come', () => {
    const text = codeOf('without', { round: NO_ROUND });
    const { log: once } = receive(log, text);
    expect(receive(once, text).log).toEqual(once);
  });

  test('says which round is full', () => {
    const all = Array.from({ length: MOST_RESPONSES }, (_, i) => codeOf(`response-${i}`));
    expect(receive(receive(log, ...all).log, codeOf('one-more')).words).toEqual([
      `Ardcullen falls group holds answers of ${MOST_RESPONSES} people, and no more can be added.`,
    ]);
  });
});

test.each([
  ['a round of another computer', codeOf('r1aaaa'), /^These answers belong to a round that is not on this device/],
  ['no round', codeOf('r1aaaa', { round: NO_ROUND }), /^Begin a round first, and then take these answers in once more/],
])('says what helps where there is no round yet, of answers to %s', (_, text, words) => {
  const received = receive([], text);
  expect(received.words).toEqual([expect.stringMatching(words)]);
  expect(received.log).toEqual([]);
});

test('all that one person answers on a device is one response in a round, and somebody else’s in another', () => {
  const [part, whole] = [{ id: 'part' }, { id: 'whole' }];
  expect(responseId([whole, part], 'one')).toBe(responseId([part], 'one'));
  expect(responseId([part], 'one')).not.toBe(responseId([part], 'two'));
  expect(responseId([whole], 'one')).not.toBe(responseId([part], 'one'));
  expect(responseId([part], 'one')).toMatch(/^[0-9A-Za-z]{8}$/);
});

test('knows the steps of which nobody has answered a statement', () => {
  const check = together();
  const answers = { 'data.warn': { value: 'some', wording: 'w' } };
  const { answered, passed } = stepsAnswered(check.steps, [
    { id: 'a', answers: {} },
    { id: 'b', answers },
  ]);
  expect(answered.map(({ id }) => id)).toEqual(['data']);
  expect(passed.map(({ id }) => id)).toEqual(['money']);
});
