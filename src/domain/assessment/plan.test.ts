import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plan } from './assessment.examples.ts';
import {
  actionLines,
  actionProblems,
  defaultReviewDate,
  planFrom,
  planProblems,
  roomForPlan,
  sentenceOf,
} from './plan.ts';

const TODAY = '2026-11-23';

test('finds nothing wrong with a plan that can be kept', () => {
  expect(planProblems(plan(), TODAY)).toEqual([]);
  expect(planProblems(plan({ person: '' }), TODAY)).toEqual([]);
});

test('says field by field what is missing', () => {
  const empty = plan({ when: ' ', then: '', first: '', person: '', review: '' });
  expect(planProblems(empty, TODAY)).toEqual([
    { field: 'when', words: 'Write what will set it off: “When …”.' },
    { field: 'then', words: 'Write what you will do: “then I will …”.' },
    { field: 'first', words: 'Write one small step that you can take this week.' },
    { field: 'review', words: 'Choose the day on which you will look back.' },
  ]);
});

test.each([
  [plan({ review: TODAY }), 'review', 'Choose the day on which you will look back. It must be a day after today.'],
  [plan({ review: '2028-01-01' }), 'review', 'Choose the day on which you will look back. It must be within a year.'],
  [plan({ review: '2026-02-30' }), 'review', 'Choose the day on which you will look back.'],
  [plan({ person: 'x'.repeat(301) }), 'person', 'Keep this to 300 characters. It has 301 now.'],
])('names what to put right', (wrong, field, words) => {
  expect(planProblems(wrong, TODAY)).toEqual([{ field, words }]);
});

test('asks of an action what, who and by when, and lets a day stay that it had before', () => {
  expect(actionProblems({ what: '', who: '', by: '', sign: '' }, TODAY).map(({ words }) => words)).toEqual([
    'Write what will be done.',
    'Write the name of one person who will see to it.',
    'Choose the day by which it will be done.',
  ]);
  const whole = { what: 'Share the rota', who: 'Dee', by: '2026-12-01', sign: '' };
  expect(actionProblems(whole, TODAY)).toEqual([]);
  const past = { ...whole, by: '2026-01-05' };
  expect(actionProblems(past, TODAY, past)).toEqual([]);
  expect(actionProblems(past, TODAY, whole).map(({ field }) => field)).toEqual(['by']);
  expect(actionProblems({ ...whole, sign: 'x'.repeat(301) }, TODAY)).toEqual([
    { field: 'sign', words: 'Keep this to 300 characters. It has 301 now.' },
  ]);
});

test.each([
  [{ who: 'Dee', by: '2026-12-01', sign: '' }, ['Dee, by 1 December 2026']],
  [
    { who: 'Dee', by: '2026-12-01', sign: 'Nobody rings twice' },
    ['Dee, by 1 December 2026', 'How we will know: Nobody rings twice'],
  ],
  [{ who: 'Dee', by: '', sign: ' ' }, ['Dee, no day set']],
])('reads an action aloud: %j', (action, lines) => {
  expect(actionLines(action)).toEqual(lines);
});

test.each([
  ['a date slips', 'ring them before noon', 'When a date slips, then I will ring them before noon.'],
  ['When a date slips,', 'then I will ring them.', 'When a date slips, then I will ring them.'],
  ['when a date slips ', 'I’ll ring them', 'When a date slips, then I will ring them.'],
  ['Dee says no', 'Ivan gets a call', 'When Dee says no, then I will Ivan gets a call.'],
  ['', '', 'When …, then I will …'],
])('makes one sentence of %j and %j', (when, then, sentence) => {
  expect(sentenceOf({ when, then })).toBe(sentence);
});

test('begins a plan from a move or from nothing, and looks back in four weeks', () => {
  expect(planFrom({ when: 'a date slips', then: 'ring them' }, TODAY)).toEqual({
    when: 'a date slips',
    then: 'ring them',
    first: '',
    person: '',
    review: '2026-12-21',
    kept: false,
  });
  expect(planFrom(undefined, TODAY).when).toBe('');
});

test.each([
  ['2026-11-23', '2026-12-21'],
  ['2026-11-28', '2026-12-28'],
  ['2026-11-29', '2026-12-28'],
])('looks back on a working day: from %s on %s', (today, review) => {
  expect(defaultReviewDate(today)).toBe(review);
});

test('accepts its own review date on any day', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2900-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const today = date.toISOString().slice(0, 10);
      expect(planProblems(plan({ review: defaultReviewDate(today) }), today)).toEqual([]);
    }),
  );
});

test('has room for three plans that are under way', () => {
  const plans = ['a', 'b', 'c'].map((id) => plan({ id }));
  expect(roomForPlan(plans.slice(1), new Set())).toBe(true);
  expect(roomForPlan(plans, new Set())).toBe(false);
  expect(roomForPlan(plans, new Set(['a']))).toBe(true);
});
