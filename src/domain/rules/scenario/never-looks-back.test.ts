import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, scenarioWith, stepWith, to } from '../../../../tests/unit/scenario-with.ts';
import { neverLooksBack } from './never-looks-back.ts';

const FILE = 'src/content/scenarios/the-door.yaml';
const check = (choice: Parameters<typeof choiceWith>[0]) =>
  told(neverLooksBack(scenarioWith({ steps: [stepWith({ choices: [choiceWith(choice)] })] }), FILE));

test('wants a decision that depends on an earlier one', () => {
  expect(check({})).toEqual([
    FILE,
    '  steps',
    '    No choice depends on what was chosen before: none has an `if`, and none leads to different places.',
    '    Give a later choice an `if`, or ways in its `to`, that test a fact or a quantity which an earlier choice changed.  [never-looks-back]',
  ]);
});

test.each([
  ['offered only to some plays', { if: [{ fact: 'told-ruth' }] }],
  ['that leads to different places', { ways: [to('late', { quantity: 'trust', atMost: 0 }), to('even')] }],
])('is content with a choice %s', (_what, choice) => {
  expect(check(choice)).toEqual(['']);
});
