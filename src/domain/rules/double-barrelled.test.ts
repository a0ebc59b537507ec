import { expect, test } from 'vitest';
import { assessmentWith, itemWith, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { doubleBarrelled } from './double-barrelled.ts';

test('warns of the word that joins two things, for the reader and for a colleague', () => {
  const problems = find({
    text: 'You told a partner the cost and changed the request.',
    colleague: 'Told a partner the cost, or changed the request.',
  });
  expect(told(problems)).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.0.items.0.text',
    '    The item "You told a partner the cost and changed the request." joins two things with "and". Somebody who did one of them has no true answer.',
    '    Ask about one, or make two items. If it is one thing, add `excuse: and` to the item.  [double-barrelled, warning]',
    '  steps.0.items.0.colleague',
    '    The item "Told a partner the cost, or changed the request." joins two things with "or". Somebody who did one of them has no true answer.',
    '    Ask about one, or make two items. If it is one thing, add `excuse: or` to the item.  [double-barrelled, warning]',
  ]);
});

test.each([
  ['and/or', 'You rang and/or visited a partner.'],
  ['/', 'You rang/visited a partner.'],
  ['as well as', 'You rang a partner as well as your own manager.'],
  ['and', 'You met people from parks and housing teams.'],
  ['and', 'You met people from health and social care and wrote to them.'],
  ['or', 'You said what you could give, or what you needed.'],
  ['and', 'AND you wrote to them.'],
])('names "%s" in “%s”', (word, text) => {
  expect(find({ text }).map(({ fix }) => /excuse: (.*?)`/.exec(fix)?.[1])).toEqual([word]);
});

test('names a word once, however often the item has it, and every word that joins', () => {
  expect(find({ text: 'You rang and wrote and met, or asked somebody to.' })).toHaveLength(2);
});

test.each([
  'You met somebody from health and social care.',
  'You set out the pros and cons before a decision.',
  'You rang a partner two or three times about one person.',
  'You rang a partner once or twice about one person.',
  'You waited a week or more for an answer.',
  'You asked whether or not a partner had the money.',
  'You named a difference between your team and theirs.',
  'You named a difference between what your team needs and what they need.',
  'A partner heard you say “I was wrong and I am sorry.”',
  'You asked the Health and Wellbeing Board for its reasons.',
  'You handed a brand over to an organisation at the border.',
  'You were there 24/7 in the first week.',
])('finds one thing in “%s”', (text) => {
  expect(find({ text })).toEqual([]);
});

test('lets pass what the item excuses by name, and nothing else', () => {
  const text = 'You met the parks and roads team, or rang it.';
  expect(find({ text, excuse: 'And' }).map(({ wrong }) => /with "(.*?)"/.exec(wrong)?.[1])).toEqual(['or']);
  expect(find({ text, excuse: 'and, or' })).toEqual([]);
});

function find(parts: Parameters<typeof itemWith>[0]) {
  const assessments = [assessmentWith({ steps: [stepWith({ items: [itemWith(parts)] })] })];
  return doubleBarrelled(corpusWith({ assessments }));
}
