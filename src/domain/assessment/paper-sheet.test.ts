import { expect, test } from 'vitest';
import { item, together } from './assessment.examples.ts';
import { ORGANISATION, readSheet, sheetRows, tickedBy, ticksOf } from './paper-sheet.ts';
import { wordingOf } from './wording.ts';

const check = together();
const rows = sheetRows(check);

test('has a row for every statement in the order of the form, and the kind of organisation last', () => {
  expect(rows.map(({ id }) => id)).toEqual([
    ...['money', 'data'].flatMap((step) => ['warn', 'ask', 'thank', 'mend'].map((name) => `${step}.${name}`)),
    ORGANISATION,
  ]);
  expect(rows[0]?.options.map(({ id }) => id)).toEqual(['never', 'asked', 'some', 'always', 'no-chance']);
});

test('reads a sheet as it is kept, without what was left empty and without ticks that no form has', () => {
  const ticked = { 'money.warn': 'some', 'money.ask': 'made-up', 'gone.warn': 'some', organisation: 'council' };
  const sheet = readSheet(check, ticked);
  expect(sheet).toEqual({
    organisation: 'council',
    answers: { 'money.warn': { value: 'some', wording: wordingOf(item('warn')) } },
  });
  expect(ticksOf(sheet.organisation, sheet.answers)).toEqual({ 'money.warn': 'some', organisation: 'council' });
  expect(readSheet(check, { organisation: 'dee-at-the-council' })).toEqual({ organisation: '', answers: {} });
  expect(ticksOf('', {})).toEqual({});
});

test.each([
  ['1', { option: 'never' }],
  ['5', { option: 'no-chance' }],
  ['0', {}],
  ['6', undefined],
  ['a', undefined],
  ['Enter', undefined],
  ['٣', undefined],
])('knows what the key %s does in a row of five', (key, does) => {
  expect(tickedBy(key, rows[0]!)).toEqual(does);
});
