import fc from 'fast-check';
import { expect, test } from 'vitest';
import { item, step, together } from './assessment.examples.ts';
import { countsFile, countsOf, readCountsFile, shareAnswers, thenAndNow } from './round-counts.ts';
import { spreadOf, type Given, type Shown } from './spread.ts';
import { wordingOf } from './wording.ts';

const check = together({
  steps: [step('money', { levels: [], items: [item('warn'), item('ask')] })],
});
const ROUND = { name: 'Ardcullen falls group', begun: '2026-05-01T10:00:00.000Z' };

function people(...values: string[]): Given[] {
  return values.map((value, i) => ({
    id: `p${i}`,
    organisation: i === 0 ? 'nhs' : 'council',
    answers: {
      'money.warn': { value, wording: wordingOf(item('warn')) },
      // Two people alone answer this one.
      ...(i < 2 && { 'money.ask': { value, wording: wordingOf(item('ask')) } }),
    },
  }));
}
const countsFrom = (...values: string[]) =>
  countsOf(check, ROUND, spreadOf(check, 'reader', people(...values)) as Shown);

const THEN = countsFrom('never', 'never', 'asked');
const NOW = countsFrom('always', 'some', 'some', 'no-chance');

test('holds counts of everybody together, and nothing of kinds of organisation or of what too few answered', () => {
  expect(THEN).toEqual({
    assessment: 'health-check',
    name: ROUND.name,
    begun: '2026-05-01',
    people: 3,
    statements: [
      {
        question: 'money.warn',
        wording: wordingOf(item('warn')),
        counts: [
          { option: 'never', people: 2 },
          { option: 'asked', people: 1 },
          { option: 'some', people: 0 },
          { option: 'always', people: 0 },
          { option: 'no-chance', people: 0 },
        ],
      },
    ],
  });
  expect(countsFile(THEN)).not.toMatch(/council|nhs|money\.ask/);
});

test('comes back from its file as it was', () => {
  expect(readCountsFile(check, countsFile(THEN))).toEqual({ status: 'read', counts: THEN });
});

test('sets two rounds side by side, statement by statement', () => {
  const rows = thenAndNow(check, THEN, NOW);
  expect(rows.map((row) => [row.item.id, row.then?.words, row.now?.words, row.words])).toEqual([
    [
      'warn',
      'Close together: two chose “They found out another way” and one chose “I told them when they asked”.',
      'Close together: two chose “I told them first, some of the times” and one chose “I told them first, nearly every time”. One answered “No chance came up”.',
      '',
    ],
  ]);
});

test('says why one side is empty', () => {
  const reworded = { ...THEN, statements: THEN.statements.map((one) => ({ ...one, wording: 'older' })) };
  expect(thenAndNow(check, reworded, NOW).map(({ then, words }) => [then, words])).toEqual([
    [undefined, 'It read differently then, or too few people answered it.'],
  ]);
  expect(thenAndNow(check, THEN, { ...NOW, statements: [] }).map(({ now, words }) => [now, words])).toEqual([
    [undefined, 'Too few people have answered it now, so only the earlier answers stand here.'],
  ]);
});

const edited = (edit: (data: typeof THEN) => object): string => countsFile({ ...THEN, ...edit(THEN) });

test.each([
  ['nothing of ours', 'hello', /^This file does not hold the counts of a health check\./],
  ['a record', '{"format":"joined-up-record","version":1}', /put back on the page “My record”\.$/],
  ['far too much', countsFile(THEN) + ' '.repeat(100_000), /^This file does not hold the counts/],
  ['counts of a later version', edited(() => ({ version: 2 })), /^This file was made by another version/],
  ['counts of another form', edited(() => ({ assessment: 'other' })), /^This file holds the counts of another form/],
  ['a round of two people', edited(() => ({ people: 2 })), /^This file is damaged or was changed/],
  [
    'a statement of two people',
    edited(({ statements: [one] }) => ({ statements: [{ ...one, counts: [{ option: 'never', people: 2 }] }] })),
    /^This file is damaged or was changed/,
  ],
  [
    'more answers than people',
    edited(({ statements: [one] }) => ({ statements: [{ ...one, counts: [{ option: 'never', people: 9 }] }] })),
    /^This file is damaged or was changed/,
  ],
])('refuses a file that holds %s', (_, text, words) => {
  const read = readCountsFile(check, text);
  expect(read.status === 'refused' && read.words).toMatch(words);
});

test('takes any text without falling over, and never shows fewer people than three', () => {
  const file = countsFile(THEN);
  fc.assert(
    fc.property(fc.nat(file.length), fc.string({ maxLength: 12 }), fc.nat(6), (at, text, cut) => {
      const read = readCountsFile(check, file.slice(0, at) + text + file.slice(at + cut));
      if (read.status === 'refused') return;
      for (const { then } of thenAndNow(check, read.counts, NOW)) expect(then?.people ?? 3).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 3000 },
  );
});

test('knows where one person’s answers were handed in to both rounds', () => {
  const [first, ...others] = people('some', 'some', 'some');
  expect(shareAnswers({ responses: [first!] }, { responses: others })).toBe(false);
  expect(shareAnswers({ responses: [first!] }, { responses: [first!, ...others] })).toBe(true);
});
