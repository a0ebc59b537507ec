import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { scenarioWith } from '../../../../tests/unit/scenario-with.ts';
import { practisedNowhere } from './practised-nowhere.ts';

const FILE = 'src/content/scenarios/the-door.yaml';

test('names a page that the list promises and no choice teaches', () => {
  const practises = ['skills/building-trust', 'barriers/historical-rivalry'] as const;
  expect(told(practisedNowhere(scenarioWith({ practises }), FILE))).toEqual([
    FILE,
    '  practises.1',
    '    The scenario says that it practises "barriers/historical-rivalry", and no choice teaches it.',
    '    Write `teaches: barriers/historical-rivalry` in the choice that practises it, or take it out of the list.  [practised-nowhere]',
  ]);
});

test('does not ask that a choice teaches the theme of the story', () => {
  expect(practisedNowhere(scenarioWith({ practises: ['skills/building-trust', 'themes/discharge'] }), FILE)).toEqual(
    [],
  );
});
