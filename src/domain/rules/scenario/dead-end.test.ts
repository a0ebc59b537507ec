import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, scenarioWith, stepWith, to } from '../../../../tests/unit/scenario-with.ts';
import type { Condition } from '../../scenario/scenario.ts';
import { deadEnd } from './dead-end.ts';

const FILE = 'src/content/scenarios/the-door.yaml';
const table = (...tests: Condition[]) => [
  scenarioWith().steps[0]!,
  stepWith({ id: 'table', choices: [choiceWith({ id: 'use-key', if: tests, ways: [to('even')] })] }),
];

test('names the step, how the play stands there, and a play that comes to it', () => {
  expect(told(deadEnd(scenarioWith({ steps: table({ fact: 'told-ruth' }) }), FILE))).toEqual([
    FILE,
    '  steps.table.choices',
    '    A play can come to the step "table" and find nothing to choose: not told-ruth. One play that does: door.wait.',
    '    Add a choice without `if`, or one whose `if` holds then.  [dead-end]',
  ]);
});

test('says so of a play that begins where there is nothing to choose', () => {
  const steps = [stepWith({ choices: [choiceWith({ if: [{ asked: 'dee' }] })] })];
  expect(told(deadEnd(scenarioWith({ steps }), FILE))[2]).toContain('It begins there.');
});

test('lets a choice be closed while another is open', () => {
  const steps = table({ fact: 'told-ruth' });
  const open = choiceWith({ id: 'go', ways: [to('late')] });
  const both = [steps[0]!, stepWith({ id: 'table', choices: [...steps[1]!.choices, open] })];
  expect(deadEnd(scenarioWith({ steps: both }), FILE)).toEqual([]);
});

test.each([
  [{ fact: 'told-ruth' }, 'not told-ruth'],
  [{ asked: 'dee' }, 'not asked dee'],
  [{ quantity: 'trust', atLeast: 3 }, 'trust 2 (steady)'],
])('says how the play stands in what %j asks about', (condition, says) => {
  expect(deadEnd(scenarioWith({ steps: table(condition) }), FILE)[0]?.wrong).toContain(`choose: ${says}. One play`);
});
