import { expect, test } from 'vitest';
import { item, step, together } from './assessment.examples.ts';
import { countsOf, ROUNDS_YARDSTICK, thenAndNow } from './round-counts.ts';
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
    'Where views differ',
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

/** The same people half a year earlier, when all of them chose the strongest answer. */
function compared(): NonNullable<RoundReportInput['compared']> {
  const people = Array.from({ length: 4 }, (_, i) => ({
    id: `then-${i}`,
    answers: { 'money.warn': { value: 'always', wording: wordingOf(item('warn')) } },
  }));
  const counts = countsOf(
    check,
    { name: '', begun: '2026-05-01T10:00:00.000Z' },
    spreadOf(check, 'reader', people) as Shown,
  );
  const now = countsOf(check, { name: '', begun: '2026-11-23T10:00:00.000Z' }, shown());
  return { counts, actions: [{ ...ACTION, what: 'Read the minutes' }], rows: thenAndNow(check, counts, now) };
}

test('sets an earlier round beside this one, with the note on yardsticks and what was agreed then', () => {
  const both = report({ compared: compared() });
  expect(headings(both).slice(-5)).toEqual([
    'Then and now',
    'What was agreed then',
    'I did warn.',
    'I did ask.',
    'What we agreed',
  ]);
  expect(both.blocks).toContainEqual({ is: 'paragraph', text: ROUNDS_YARDSTICK });
  expect(both.blocks).toContainEqual({
    is: 'paragraph',
    text: 'Step money. Views are far apart now, and were closer together then.',
  });
  expect(both.blocks).toContainEqual({
    is: 'table',
    caption: 'How many people chose each answer then and now to: I did warn.',
    head: ['Answer', 'Then, 1 May 2026: four people', 'Now: six people'],
    rows: [
      ['They found out another way', '0', '3'],
      ['I told them when they asked', '0', '0'],
      ['I told them first, some of the times', '0', '0'],
      ['I told them first, nearly every time', '4', '3'],
      ['No chance came up', '0', '0'],
    ],
  });
  expect(JSON.stringify(both)).toContain('Read the minutes');
});

test('says of a statement without a spread then that it is not shown, and why', () => {
  const text = JSON.stringify(report({ compared: compared() }));
  expect(text).toContain('Step money. It read differently then, or too few people answered it.');
  expect(text).toContain('["They found out another way","Not shown","0"]');
});

test('has a title without the name of a partnership, and no part for actions before there are any', () => {
  expect(report({ name: '' }).title).toBe('Partnership health check');
  expect(headings(report({ actions: [] }))).not.toContain('What we agreed');
});
