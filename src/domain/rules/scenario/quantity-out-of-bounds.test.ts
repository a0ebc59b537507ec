import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, scenarioWith, stepWith, to } from '../../../../tests/unit/scenario-with.ts';
import { quantityOutOfBounds } from './quantity-out-of-bounds.ts';

const FILE = 'src/content/scenarios/the-door.yaml';
const check = (parts: Parameters<typeof scenarioWith>[0]) => told(quantityOutOfBounds(scenarioWith(parts), FILE));
const table = (choice: Parameters<typeof choiceWith>[0]) => [
  scenarioWith().steps[0]!,
  stepWith({ id: 'table', choices: [choiceWith({ ways: [to('even')], ...choice })] }),
];

test('names a choice that can move a quantity past its last word, and a play that shows it', () => {
  expect(check({ steps: table({ moves: { trust: 2 } }) })).toEqual([
    FILE,
    '  steps.table.choices.0.moves.trust',
    '    The choice "wait" of step "table" moves “Dee’s trust” by +2, and it can stand at "steady" then, so that it would leave its words. One play that does: door.tell.',
    '    Move it less here or before, give “Dee’s trust” more words, offer the choice only `if` there is room (trust <= 1), or write `mayStay: [trust]` if it is right that it stays.  [quantity-out-of-bounds]',
  ]);
});

test('names a choice that can move a quantity below its first word', () => {
  const found = check({ steps: table({ moves: { hours: -1 } }) });
  expect(found[2]).toContain('moves “Hours lost” by -1, and it can stand at "none" then');
  expect(found[3]).toContain('(hours >= 1)');
});

test('lets a quantity stay at its end where the author says so', () => {
  expect(check({ steps: table({ moves: { trust: 2 }, mayStay: ['trust'] }) })).toEqual(['']);
});

test('names a leave to stay that no play needs', () => {
  expect(check({ steps: table({ moves: { trust: 1 }, mayStay: ['trust'] }) })).toEqual([
    FILE,
    '  steps.table.choices.0.mayStay',
    '    The choice "wait" says that "trust" may stay where it is, and there is no play in which it does.',
    '    Take "trust" out of `mayStay`.  [quantity-out-of-bounds]',
  ]);
});

test('names a start and a test outside the words, and a test that always holds', () => {
  const quantities = scenarioWith().quantities.map((one) => (one.id === 'hours' ? { ...one, start: 3 } : one));
  const also = [
    { if: [{ quantity: 'trust', atLeast: 4 }], text: 'More.' },
    { if: [{ quantity: 'trust', atLeast: 0 }], text: 'More.' },
    { if: [{ quantity: 'trust', atMost: 3 }], text: 'More.' },
    { if: [{ quantity: 'trust', atMost: 2 }], text: 'More.' },
  ];
  const steps = [stepWith({ also, choices: [choiceWith({ ways: [to('even')] })] })];
  expect(check({ quantities, steps })).toEqual([
    FILE,
    '  quantities.1.start',
    '    It starts at 3, and the last of its words is 2.',
    '    Count its words from 0 and correct the number.  [quantity-out-of-bounds]',
    '  steps.door.also.0.if.0',
    '    It tests for 4, and the last word of "trust" is 3.',
    '    Count its words from 0 and correct the number.  [quantity-out-of-bounds]',
    '  steps.door.also.1.if.0',
    '    "trust" is always so: its words go from 0 to 3.',
    '    Count its words from 0 and correct the number.  [quantity-out-of-bounds]',
    '  steps.door.also.2.if.0',
    '    "trust" is always so: its words go from 0 to 3.',
    '    Count its words from 0 and correct the number.  [quantity-out-of-bounds]',
  ]);
});
