import { expect, test } from 'vitest';
import { assessmentWith, itemWith, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { negatedItem } from './negated-item.ts';

test('warns of the word that turns an item round, for the reader and for a colleague', () => {
  const problems = find({ text: 'You did not ask what it costs.', colleague: 'Never asked what it costs.' });
  expect(told(problems)).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.0.items.0.text',
    '    The item "You did not ask what it costs." says "not". Items turned round confuse people, and those with "not" most (fact L-015).',
    '    Say what somebody does, so that more of it is better. If it must stand, add `excuse: not` to the item.  [negated-item, warning]',
    '  steps.0.items.0.colleague',
    '    The item "Never asked what it costs." says "never". Items turned round confuse people, and those with "not" most (fact L-015).',
    '    Say what somebody does, so that more of it is better. If it must stand, add `excuse: never` to the item.  [negated-item, warning]',
  ]);
});

test.each([
  ['didn’t', 'You didn’t ask.'],
  ["didn't", "You didn't ask."],
  ['cannot', 'You cannot say what it costs.'],
  ['nobody', 'Nobody asked what it costs.'],
  ['no one', 'No one asked what it costs.'],
])('names "%s" in “%s”', (word, text) => {
  expect(find({ text }).map(({ wrong }) => /says "(.*?)"/.exec(wrong)?.[1])).toEqual([word]);
});

test.each([
  'You heard a partner say “not now” and asked why.',
  'You heard a partner say ‘we don’t do that’.',
  'You asked whether or not there was money.',
  'You rang not only the manager.',
  'You wrote a note in another knot of the nothing-new network.',
  'You rang a partner who says no.',
  'You found somebody whom nobody had asked.',
])('finds nothing turned round in “%s”', (text) => {
  expect(find({ text })).toEqual([]);
});

test('lets pass what the item excuses by name', () => {
  expect(find({ text: 'You rang somebody who was not in the room.', excuse: 'and, not' })).toEqual([]);
});

function find(parts: Parameters<typeof itemWith>[0]) {
  const assessments = [assessmentWith({ steps: [stepWith({ items: [itemWith(parts)] })] })];
  return negatedItem(corpusWith({ assessments }));
}
