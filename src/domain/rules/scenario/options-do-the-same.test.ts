import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, scenarioWith, stepWith, to } from '../../../../tests/unit/scenario-with.ts';
import { optionsDoTheSame } from './options-do-the-same.ts';

const FILE = 'src/content/scenarios/the-door.yaml';
const check = (...choices: Parameters<typeof choiceWith>[0][]) =>
  told(
    optionsDoTheSame(
      scenarioWith({ steps: [stepWith({ choices: choices.map(choiceWith) }), ...scenarioWith().steps.slice(1)] }),
      FILE,
    ),
  );

test('names two choices that do exactly the same', () => {
  const moves = { trust: 1, hours: 1 };
  expect(check({ id: 'a', moves }, { id: 'b', moves: { hours: 1, trust: 1 } }, { id: 'c' })).toEqual([
    FILE,
    '  steps.door.choices.1',
    '    The choices "a" and "b" of step "door" set, move and lead to exactly the same.',
    '    Let them differ in `sets`, `moves` or `to`, or make one choice of them.  [options-do-the-same]',
  ]);
});

test('lets them be where no play is offered both', () => {
  expect(check({ id: 'a', if: [{ asked: 'dee' }] }, { id: 'b', if: [{ notAsked: 'dee' }] })).toEqual(['']);
});

test.each([
  ['a fact', { sets: ['told-ruth'] }],
  ['a move', { moves: { trust: 1 } }],
  ['where they lead', { ways: [to('even')] }],
])('is content with choices that differ in %s', (_what, other) => {
  expect(check({ id: 'a' }, { id: 'b', ...other })).toEqual(['']);
});
