import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, scenarioWith, stepWith, to } from '../../../../tests/unit/scenario-with.ts';
import { endlessLoop } from './endless-loop.ts';

const FILE = 'src/content/scenarios/the-door.yaml';
const story = (back: string) =>
  scenarioWith({
    steps: [
      stepWith({ choices: [choiceWith({ id: 'in' }), choiceWith({ id: 'home', ways: [to('even')] })] }),
      stepWith({ id: 'table', choices: [choiceWith({ id: 'up', ways: [to('attic')] })] }),
      stepWith({ id: 'attic', choices: [choiceWith({ id: 'down', ways: [to(back)] })] }),
    ],
  });

test('names where a play begins to go round for ever', () => {
  expect(told(endlessLoop(story('table'), FILE))).toEqual([
    FILE,
    '  steps.table',
    '    From here on a play goes round for ever and comes to no ending: table, attic. One play that does: door.in.',
    '    Lead a choice of one of these steps on to another step or to an ending.  [endless-loop]',
  ]);
});

test('lets a play go round where it can leave the circle', () => {
  expect(endlessLoop(story('door'), FILE)).toEqual([]);
});
