import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, scenarioWith, stepWith, to } from '../../../../tests/unit/scenario-with.ts';
import { factUnused } from './fact-unused.ts';

const FILE = 'src/content/scenarios/the-door.yaml';
const check = (choice: Parameters<typeof choiceWith>[0]) =>
  told(factUnused(scenarioWith({ steps: [stepWith({ choices: [choiceWith(choice)] })] }), FILE));

test('names a fact that is tested and that no choice sets', () => {
  expect(check({ ways: [to('even', { notFact: 'told-ruth' }), to('late')] })).toEqual([
    FILE,
    '  facts.0',
    '    The fact "told-ruth" is tested, and no choice sets it.',
    '    Write `sets: [told-ruth]` in the choice that makes it so, or take it out.  [fact-never-set]',
  ]);
});

test('names a fact that is set and that nothing tests', () => {
  expect(check({ sets: ['told-ruth'] })).toEqual([
    FILE,
    '  facts.0',
    '    A choice sets the fact "told-ruth", and nothing looks back on it.',
    '    Test it in an `if` of a later choice, way or text, or take it out.  [fact-never-tested]',
  ]);
});

test('names a fact that is only in the list', () => {
  expect(check({})[2]).toBe('    No choice sets the fact "told-ruth", and nothing tests it.');
});
