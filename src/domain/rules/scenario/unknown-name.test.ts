import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, endingWith, scenarioWith, stepWith } from '../../../../tests/unit/scenario-with.ts';
import { unknownName } from './unknown-name.ts';

const FILE = 'src/content/scenarios/the-door.yaml';

test('names a person who is not in the list, and says who is', () => {
  const steps = [stepWith({ present: ['ruth', 'rutt'] })];
  expect(told(unknownName(scenarioWith({ steps }), FILE))).toEqual([
    FILE,
    '  steps.door.present.1',
    '    There is no person called "rutt" in `people`.',
    '    Correct the spelling, or add it to `people`, which has: ruth, dee.  [scenario-unknown-name]',
  ]);
});

test('says to add it where the list is empty', () => {
  const steps = [stepWith({ choices: [choiceWith({ sets: ['told'] })] })];
  expect(told(unknownName(scenarioWith({ steps, facts: [] }), FILE))).toEqual([
    FILE,
    '  steps.door.choices.0.sets.0',
    '    There is no fact called "told" in `facts`.',
    '    Add it to `facts`.  [scenario-unknown-name]',
  ]);
});

test('looks wherever a name can stand', () => {
  const steps = [
    stepWith({
      also: [{ if: [{ asked: 'x1' }], text: 'More of it.' }],
      chairs: [{ person: 'x2', text: 'A chair.', ask: false }],
      choices: [
        choiceWith({
          if: [{ notFact: 'x3' }],
          clears: ['x4'],
          moves: { x5: 1 },
          mayStay: ['x6'],
          ways: [{ if: [{ quantity: 'x7', atMost: 1 }], to: 'even' }],
        }),
      ],
    }),
  ];
  const endings = [endingWith({ voices: { x8: 'I was not there.' }, also: [{ if: [{ fact: 'x9' }], text: 'More.' }] })];
  expect(unknownName(scenarioWith({ steps, endings }), FILE).map(({ place }) => place)).toEqual([
    'steps.door.chairs.0.person',
    'steps.door.choices.0.clears.0',
    'steps.door.choices.0.moves.x5',
    'steps.door.choices.0.mayStay.0',
    'steps.door.also.0.if.0',
    'endings.even.also.0.if.0',
    'steps.door.choices.0.if.0',
    'steps.door.choices.0.to.0.if.0',
    'endings.even.voices.x8',
  ]);
});
