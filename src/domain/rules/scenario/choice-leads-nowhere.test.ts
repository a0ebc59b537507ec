import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, scenarioWith, stepWith, to } from '../../../../tests/unit/scenario-with.ts';
import { choiceLeadsNowhere } from './choice-leads-nowhere.ts';

const FILE = 'src/content/scenarios/the-door.yaml';
const check = (...ways: ReturnType<typeof to>[]) =>
  told(choiceLeadsNowhere(scenarioWith({ steps: [stepWith({ choices: [choiceWith({ ways })] })] }), FILE));

test('names a choice that leads to no step or ending', () => {
  expect(check(to('evn'))).toEqual([
    FILE,
    '  steps.door.choices.0.to',
    '    The choice "wait" of step "door" leads to "evn", and there is no step or ending with that name.',
    '    Correct the spelling of `to`, or add the missing step or ending.  [choice-leads-nowhere]',
  ]);
});

test('names the way of a list that leads nowhere', () => {
  expect(check(to('evn', { fact: 'told-ruth' }), to('even'))[1]).toBe('  steps.door.choices.0.to.0.to');
});

test('wants a last way that every play can take', () => {
  expect(check(to('even', { fact: 'told-ruth' }))).toEqual([
    FILE,
    '  steps.door.choices.0.to.0',
    '    The last way of the choice "wait" has an `if`, so a play for which no `if` holds goes nowhere.',
    '    Take the `if` of the last way out, or add a way without one at the end.  [choice-leads-nowhere]',
  ]);
});

test('wants a first step', () => {
  expect(told(choiceLeadsNowhere(scenarioWith({ start: 'dor' }), FILE))).toEqual([
    FILE,
    '  start',
    '    The story begins at "dor", and there is no step with that name.',
    '    Write the name of the first step as it stands under `steps`.  [choice-leads-nowhere]',
  ]);
});
