import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { endingWith, scenarioWith } from '../../../../tests/unit/scenario-with.ts';
import { tooFewEndings } from './too-few-endings.ts';

const FILE = 'src/content/scenarios/the-door.yaml';

test('wants three endings', () => {
  const endings = [endingWith({ id: 'a' }), endingWith({ id: 'b' })];
  expect(told(tooFewEndings(scenarioWith({ endings }), FILE))).toEqual([
    FILE,
    '  endings',
    '    The scenario has 2 endings, and 3 is the least.',
    '    Add an ending in which something was gained and something lost.  [too-few-endings]',
  ]);
  expect(tooFewEndings(scenarioWith({ endings: endings.slice(1) }), FILE)[0]?.wrong).toContain('one ending, and');
  expect(tooFewEndings(scenarioWith(), FILE)).toEqual([]);
});
