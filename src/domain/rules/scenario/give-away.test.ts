import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, scenarioWith, stepWith } from '../../../../tests/unit/scenario-with.ts';
import { giveAway } from './give-away.ts';

const FILE = 'src/content/scenarios/the-door.yaml';
const words = (n: number) => Array<string>(n).fill('go').join(' ');
const check = (...lengths: number[]) => {
  const choices = lengths.map((n, i) => choiceWith({ id: `choice-${i}`, label: words(n), moves: { hours: i } }));
  return told(giveAway(scenarioWith({ steps: [stepWith({ choices }), ...scenarioWith().steps.slice(1)] }), FILE));
};

test('names a label with more than twice the words of its shortest neighbour', () => {
  expect(check(7, 15, 6)).toEqual([
    FILE,
    '  steps.door.choices.1.label',
    '    The choice "choice-1" of step "door" stands out: its label has 15 words, and that of "choice-2" has 6.',
    '    Shorten the one or say more in the other: the longest may have twice as many words as the shortest.  [give-away]',
  ]);
});

test('lets the longest have twice as many', () => {
  expect(check(7, 14)).toEqual(['']);
});
