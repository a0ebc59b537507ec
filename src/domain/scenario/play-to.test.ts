import { expect, test } from 'vitest';
import { scenarioWith } from '../../../tests/unit/scenario-with.ts';
import { currentStep } from './play.ts';
import { playTo } from './play-to.ts';

const STORY = scenarioWith();

test('begins at any step with a history that a reader can have', () => {
  const run = playTo(STORY, 'table');
  expect(currentStep(STORY, run!)?.id).toBe('table');
  expect(run).toHaveLength(1);
});

test('no play comes to a step that is not there', () => {
  expect(playTo(STORY, 'attic')).toBeUndefined();
});
