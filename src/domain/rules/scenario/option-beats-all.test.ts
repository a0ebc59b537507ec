import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, scenarioWith, stepWith } from '../../../../tests/unit/scenario-with.ts';
import { optionBeatsAll } from './option-beats-all.ts';

const FILE = 'src/content/scenarios/the-door.yaml';
const { steps } = scenarioWith();
const free = stepWith({ choices: [choiceWith({ id: 'tell', moves: { trust: 1 } }), choiceWith({ id: 'wait' })] });
const freeTable = {
  ...steps[1]!,
  choices: steps[1]!.choices.map((one) => (one.id === 'ask' ? { ...one, moves: { trust: 1 } } : one)),
};

test('warns of a choice that is worse than its neighbours at nothing', () => {
  expect(told(optionBeatsAll(scenarioWith({ steps: [free, steps[1]!] }), FILE))).toEqual([
    FILE,
    '  steps.door.choices.0',
    '    The choice "tell" of step "door" beats every other one there: on no quantity does it do worse.',
    '    Let it cost something in `moves`, or let another choice be better at something.  [option-beats-all, warning]',
  ]);
});

test('is a fault when it is so at more than half of the decisions', () => {
  expect(told(optionBeatsAll(scenarioWith({ steps: [free, freeTable] }), FILE)).slice(0, 4)).toEqual([
    FILE,
    '  steps',
    '    At 2 of 2 decisions one choice beats every other one on all quantities: door.tell, table.ask.',
    '    Let them cost something in `moves`, or let another choice be better at something, until it is half of the decisions at most.  [one-option-mostly-beats-all]',
  ]);
});

test('knows of which quantities less is better', () => {
  const less = stepWith({ choices: [choiceWith({ id: 'tell', moves: { hours: 1 } }), choiceWith({ id: 'wait' })] });
  expect(optionBeatsAll(scenarioWith({ steps: [less, steps[1]!] }), FILE)[0]?.wrong).toContain('"wait"');
});

test('is content where each choice is better at something, or none is', () => {
  expect(optionBeatsAll(scenarioWith(), FILE)).toEqual([]);
});
