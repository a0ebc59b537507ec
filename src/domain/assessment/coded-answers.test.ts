import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessment, item, step } from './assessment.examples.ts';
import {
  codeAnswers,
  codeClashes,
  optionsFor,
  parseCoded,
  readAnswers,
  writeCoded,
  type SentAnswer,
} from './coded-answers.ts';
import { wordingOf } from './wording.ts';

const skills = assessment();
const sent: SentAnswer[] = [
  { question: 'trust.warn', value: 'some' },
  { question: 'listen.mend', value: 'not-seen' },
];

const came = {
  'trust.warn': { value: 'some', wording: wordingOf(item('warn'), 'colleague') },
  'listen.mend': { value: 'not-seen', wording: wordingOf(item('mend'), 'colleague') },
};

test('gives answers back by the ids they were given under', () => {
  expect(readAnswers(skills, 'colleague', codeAnswers(skills, 'colleague', sent))).toEqual({
    answers: came,
    unread: 0,
  });
});

test('is not harmed when steps and items move', () => {
  const moved = { steps: skills.steps.toReversed().map((each) => ({ ...each, items: each.items.toReversed() })) };
  expect(readAnswers(moved, 'colleague', codeAnswers(skills, 'colleague', sent))).toEqual({ answers: came, unread: 0 });
});

test('leaves out an answer to a question that reads differently now, and says so', () => {
  const items = [{ ...item('warn'), colleague: 'They warned in time.' }];
  const now = { steps: [step('trust', { items }), ...skills.steps.slice(1)] };
  expect(readAnswers(now, 'colleague', codeAnswers(skills, 'colleague', sent))).toEqual({
    answers: { 'listen.mend': came['listen.mend'] },
    unread: 1,
  });
});

test('sends no answer that was given to an older wording', () => {
  const answers = [{ question: 'trust.warn', value: 'some', wording: 'older' }];
  expect(codeAnswers(skills, 'reader', answers)).toEqual([]);
  expect(codeAnswers(skills, 'reader', [{ ...answers[0]!, wording: wordingOf(item('warn')) }])).toHaveLength(1);
});

test('offers “not seen” to colleagues only', () => {
  expect(optionsFor(item('warn'), 'colleague').at(-1)?.id).toBe('not-seen');
  expect(optionsFor(item('warn'), 'reader').at(-1)?.id).toBe('no-chance');
  expect(codeAnswers(skills, 'reader', sent)).toHaveLength(1);
});

test('reads no option that does not exist', () => {
  const [coded] = codeAnswers(skills, 'colleague', sent);
  expect(readAnswers(skills, 'colleague', [{ item: coded!.item, option: 8 }])).toEqual({ answers: {}, unread: 1 });
});

test('knows questions whose codes are the same, and reads neither', () => {
  const twins = { steps: [step('trust', { items: [item('warn'), item('warn')] })] };
  expect(codeClashes(twins)).toEqual([
    ['trust.warn', 'trust.warn'],
    ['trust.warn', 'trust.warn'],
  ]);
  expect(readAnswers(twins, 'reader', [{ item: codeAnswers(twins, 'reader', sent)[0]!.item, option: 0 }])).toEqual({
    answers: {},
    unread: 1,
  });
  expect(codeClashes(skills)).toEqual([]);
});

test('writes an answer in four characters and reads them back', () => {
  const coded = fc.record({ item: fc.stringMatching(/^[0-9A-Za-z]{3}$/), option: fc.integer({ min: 0, max: 8 }) });
  fc.assert(
    fc.property(fc.array(coded), (answers) => {
      expect(writeCoded(answers)).toHaveLength(4 * answers.length);
      expect(parseCoded(writeCoded(answers))).toEqual(answers);
    }),
  );
});

test.each(['aB3', 'aB39', 'aB-1', 'aB30c'])('reads no answers from “%s”', (text) => {
  expect(parseCoded(text)).toBeUndefined();
});
