import { expect, test } from 'vitest';
import { answered, assessment, item, plan, standingsFor, step, together } from './assessment.examples.ts';
import { actionRows, ownRows, roundRows } from './csv-rows.ts';
import { countsOf, thenAndNow } from './round-counts.ts';
import { spreadOf, type Shown } from './spread.ts';
import { wordingOf } from './wording.ts';

test('has a row for every answer, level and line of evidence, and for the plan', () => {
  const skills = assessment({ steps: [step('trust', { items: [item('warn'), item('ask')] })] });
  const values = { ...answered('trust', ['some', 'no-chance'], 3, 4), 'trust.evidence': 'Rang Dee' };
  expect(ownRows(skills, standingsFor(skills, values), [plan()])).toEqual([
    ['Skill', 'Kind', 'Question', 'Answer'],
    ['Step trust', 'Statement', 'I did warn.', 'I told them first, some of the times'],
    ['Step trust', 'Statement', 'I did ask.', 'No chance came up'],
    ['Step trust', 'Level', 'Which of the four does your work need from you?', '4, “Makes it last”'],
    ['Step trust', 'Own words', 'A recent time you did this', 'Rang Dee'],
    ['Step trust', 'Level', 'Nearest to you now', '3, “Goes first”'],
    ['Step trust', 'Plan', 'When … then', 'When a date slips, then I will ring them before noon.'],
    ['Step trust', 'Plan', 'First step', 'Put Dee’s number in my phone'],
    ['Step trust', 'Plan', 'To talk to', 'Dee'],
    ['Step trust', 'Plan', 'To look back on', '2026-12-21'],
  ]);
});

test('has a row for every answer that colleagues could give and how many gave it, and none for what is held back', () => {
  const said = item('warn');
  const skills = assessment({ steps: [step('trust', { levels: [], items: [said, item('ask')] })] });
  const views = ['some', 'some', 'not-seen'].map((value, i) => ({
    id: String(i),
    answers: { 'trust.warn': { value, wording: wordingOf(said, 'colleague') } },
  }));
  const rows = ownRows(skills, standingsFor(skills, {}), [], undefined, spreadOf(skills, 'colleague', views) as Shown);
  expect(rows[0]).toEqual(['Skill', 'Kind', 'Question', 'Answer', 'People']);
  expect(rows.filter(([, kind]) => kind === 'Colleagues')).toEqual([
    ['Step trust', 'Colleagues', 'They did warn.', 'They found out another way', 0],
    ['Step trust', 'Colleagues', 'They did warn.', 'I told them when they asked', 0],
    ['Step trust', 'Colleagues', 'They did warn.', 'I told them first, some of the times', 2],
    ['Step trust', 'Colleagues', 'They did warn.', 'I told them first, nearly every time', 0],
    ['Step trust', 'Colleagues', 'They did warn.', 'No chance came up', 0],
    ['Step trust', 'Colleagues', 'They did warn.', 'I was not in a place to see this', 1],
  ]);
});

test('says of a draft that it is one, and gives it no day', () => {
  const skills = assessment();
  const rows = ownRows(skills, standingsFor(skills, {}), [plan({ person: '', kept: false })]);
  expect(rows.slice(-2)).toEqual([
    ['Step trust', 'Draft of a plan', 'When … then', 'When a date slips, then I will ring them before noon.'],
    ['Step trust', 'Draft of a plan', 'First step', 'Put Dee’s number in my phone'],
  ]);
});

test('has no row for what was left empty, and one for each look back', () => {
  const skills = assessment({ steps: [step('trust', { items: [item('warn')] })] });
  const reviews = new Map([['p1', [{ day: '21 December 2026', happened: 'no', reflection: 'Off sick.' } as const]]]);
  const rows = ownRows(skills, standingsFor(skills, {}), [plan({ person: '', first: '', review: '' })], reviews);
  expect(rows.map(([, kind, question, words]) => [kind, question, words]).slice(1)).toEqual([
    ['Statement', 'I did warn.', 'Not answered.'],
    ['Level', 'Which of the four does your work need from you?', 'Not chosen'],
    ['Level', 'Nearest to you now', 'Not chosen'],
    ['Plan', 'When … then', 'When a date slips, then I will ring them before noon.'],
    ['Looking back', '21 December 2026', 'It has not happened yet. Off sick.'],
  ]);
});

test('has no rows for levels where none are asked', () => {
  const check = together({ steps: [step('money', { levels: [], items: [item('warn')] })] });
  expect(ownRows(check, standingsFor(check, {}), [])).toHaveLength(2);
});

test('has a row for every count of a round, and none for what is held back', () => {
  const check = together({ steps: [step('money', { levels: [], items: [item('warn'), item('ask')] })] });
  const people = ['some', 'some', 'never'].map((value, i) => ({
    id: String(i),
    answers: { 'money.warn': { value, wording: wordingOf(item('warn')) } },
  }));
  expect(roundRows(spreadOf(check, 'reader', people) as Shown)).toEqual([
    ['Step', 'Statement', 'Who', 'Answer', 'People'],
    ['Step money', 'I did warn.', 'Everybody', 'They found out another way', 1],
    ['Step money', 'I did warn.', 'Everybody', 'I told them when they asked', 0],
    ['Step money', 'I did warn.', 'Everybody', 'I told them first, some of the times', 2],
    ['Step money', 'I did warn.', 'Everybody', 'I told them first, nearly every time', 0],
    ['Step money', 'I did warn.', 'Everybody', 'No chance came up', 0],
  ]);
});

test('says of each row which of two rounds it is of, where one stands beside the other', () => {
  const check = together({ steps: [step('money', { levels: [], items: [item('warn')] })] });
  const round = (...values: string[]) =>
    spreadOf(
      check,
      'reader',
      values.map((value, i) => ({
        id: String(i),
        answers: { 'money.warn': { value, wording: wordingOf(item('warn')) } },
      })),
    ) as Shown;
  const [then, now] = [round('never', 'never', 'never'), round('some', 'some', 'never')];
  const counts = countsOf(check, { name: '', begun: '2026-05-01T10:00:00.000Z' }, then);
  const rows = thenAndNow(check, counts, countsOf(check, { name: '', begun: '2026-11-01T10:00:00.000Z' }, now));
  const table = roundRows(now, { counts, rows });
  expect(table[0]).toEqual(['When', 'Step', 'Statement', 'Who', 'Answer', 'People']);
  expect(table[1]).toEqual(['Now', 'Step money', 'I did warn.', 'Everybody', 'They found out another way', 1]);
  expect(table[6]).toEqual([
    'Then, 1 May 2026',
    'Step money',
    'I did warn.',
    'Everybody',
    'They found out another way',
    3,
  ]);
  expect(table).toHaveLength(11);
});

test('has a row for every action', () => {
  expect(
    actionRows([{ id: 'a1', what: 'Show the figures', who: 'Dee', by: '2026-12-21', sign: 'The board asks for them' }]),
  ).toEqual([
    ['What', 'Who', 'By when', 'How we will know'],
    ['Show the figures', 'Dee', '2026-12-21', 'The board asks for them'],
  ]);
});
