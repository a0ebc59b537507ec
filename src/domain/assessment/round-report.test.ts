import { expect, test } from 'vitest';
import { item, step, together } from './assessment.examples.ts';
import { roundReport, type RoundReportInput } from './round-report.ts';
import { spreadOf, type Shown } from './spread.ts';
import { wordingOf } from './wording.ts';

const check = together({
  steps: [
    step('money', { levels: [], prompts: ['Who has seen the figures?'], items: [item('warn'), item('ask')] }),
    step('data', { levels: [], prompts: ['Who cannot see the record?'], items: [item('thank')] }),
  ],
});

function shown(): Shown {
  const people = ['never', 'never', 'always', 'always', 'always', 'never'].map((value, i) => ({
    id: String(i),
    organisation: i < 3 ? 'nhs' : 'council',
    answers: {
      'money.warn': { value, wording: wordingOf(item('warn')) },
      'money.ask': { value: 'some', wording: wordingOf(item('ask')) },
      ...(i === 0 ? { 'data.thank': { value: 'some', wording: wordingOf(item('thank')) } } : {}),
    },
  }));
  return spreadOf(check, 'reader', people) as Shown;
}

const ACTION = { id: 'a1', what: 'Show the figures', who: 'Dee', by: '2026-12-21', sign: 'The board asks for them' };

function report(more: Partial<RoundReportInput> = {}) {
  return roundReport({
    assessment: check,
    name: 'Ardcullen falls group',
    shown: shown(),
    actions: [ACTION],
    made: '2026-11-23',
    address: (path) => `https://x.example${path}`,
    ...more,
  });
}

const headings = (of: ReturnType<typeof report>) =>
  of.blocks.flatMap((block) => (block.is === 'heading' ? [block.text] : []));

test('begins where views differ, and ends with what was agreed', () => {
  expect(report().title).toBe('Partnership health check: Ardcullen falls group');
  expect(headings(report())).toEqual([
    'Where views differ most',
    'I did warn.',
    'Where views agree',
    'I did ask.',
    'Where too few could say',
    'I did thank.',
    'To talk about',
    'What helps',
    'What we agreed',
  ]);
});

test('counts every answer, for everybody and for each kind of organisation that may be shown', () => {
  expect(report().blocks).toContainEqual({
    is: 'table',
    caption: 'How many people chose each answer to: I did warn.',
    head: ['Answer', 'Everybody', 'NHS', 'Council'],
    rows: [
      ['They found out another way', '3', '2', '1'],
      ['I told them when they asked', '0', '0', '0'],
      ['I told them first, some of the times', '0', '0', '0'],
      ['I told them first, nearly every time', '3', '1', '2'],
      ['No chance came up', '0', '0', '0'],
    ],
  });
});

test('says how kinds of organisation stand to each other', () => {
  const people = ['never', 'never', 'never', 'always', 'always', 'always'].map((value, i) => ({
    id: String(i),
    organisation: i < 3 ? 'nhs' : 'council',
    answers: { 'money.warn': { value, wording: wordingOf(item('warn')) } },
  }));
  const blocks = report({ shown: spreadOf(check, 'reader', people) as Shown }).blocks;
  expect(JSON.stringify(blocks)).toContain('Within each kind of organisation people are close together');
});

test('shows no counts of a statement that too few answered', () => {
  const tables = report().blocks.filter(({ is }) => is === 'table');
  expect(JSON.stringify(tables)).not.toContain('I did thank.');
});

test('says what the check can tell', () => {
  expect(JSON.stringify(report())).toContain('This shows what you remember.');
});

test('asks the questions of those topics on which views differ', () => {
  expect(report().blocks).toContainEqual({ is: 'list', items: ['Who has seen the figures?'] });
});

test('lists who does what by when, and how they will know', () => {
  expect(report().blocks).toContainEqual({
    is: 'table',
    caption: 'What will be done, by whom, by when, and how we will know',
    head: ['What', 'Who', 'By when', 'How we will know'],
    rows: [['Show the figures', 'Dee', '21 December 2026', 'The board asks for them']],
  });
  const undated = report({ actions: [{ ...ACTION, by: '' }] });
  expect(JSON.stringify(undated)).toContain('No day set');
});

test('has a title without the name of a partnership, and no part for actions before there are any', () => {
  expect(report({ name: '' }).title).toBe('Partnership health check');
  expect(headings(report({ actions: [] }))).not.toContain('What we agreed');
});
