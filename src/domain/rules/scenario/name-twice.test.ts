import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, endingWith, scenarioWith, stepWith } from '../../../../tests/unit/scenario-with.ts';
import { nameTwice } from './name-twice.ts';

const FILE = 'src/content/scenarios/the-door.yaml';

test('names the second of two choices with one name', () => {
  const steps = [stepWith({ choices: [choiceWith({ id: 'tell' }), choiceWith({ id: 'tell' })] })];
  expect(told(nameTwice(scenarioWith({ steps }), FILE))).toEqual([
    FILE,
    '  steps.door.choices.1',
    '    "tell" stands a second time in this list.',
    '    Give one of the two another name.  [scenario-name-twice]',
  ]);
});

test('says to put two chairs of one person into one', () => {
  const chair = { person: 'dee', text: 'Dee thinks of the fall.', ask: true };
  expect(told(nameTwice(scenarioWith({ steps: [stepWith({ chairs: [chair, chair] })] }), FILE))).toEqual([
    FILE,
    '  steps.door.chairs.1',
    '    "dee" stands a second time in this list.',
    '    Put both texts into one chair.  [scenario-name-twice]',
  ]);
});

test('names an ending that is called like a step', () => {
  expect(told(nameTwice(scenarioWith({ endings: [endingWith({ id: 'door' })] }), FILE))).toEqual([
    FILE,
    '  endings.door',
    '    "door" is the name of a step and of an ending, so nobody can say which one a choice leads to.',
    '    Give the ending another name, also where choices lead to it.  [scenario-name-twice]',
  ]);
});

test('looks at people, quantities and facts too, and lets two steps have choices of one name', () => {
  const { people, quantities, facts } = scenarioWith();
  const twice = scenarioWith({
    people: [...people, ...people],
    quantities: [...quantities, ...quantities],
    facts: [...facts, ...facts],
    steps: [stepWith(), stepWith({ id: 'table' })],
  });
  expect(nameTwice(twice, FILE).map(({ place }) => place)).toEqual([
    'people.2',
    'people.3',
    'quantities.2',
    'quantities.3',
    'facts.1',
  ]);
});
