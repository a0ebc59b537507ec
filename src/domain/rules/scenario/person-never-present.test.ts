import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { scenarioWith, stepWith } from '../../../../tests/unit/scenario-with.ts';
import { personNeverPresent } from './person-never-present.ts';

const FILE = 'src/content/scenarios/the-door.yaml';

test('names a person who is in no room', () => {
  const steps = [stepWith({ present: ['ruth'] })];
  expect(told(personNeverPresent(scenarioWith({ steps }), FILE))).toEqual([
    FILE,
    '  people.1',
    '    "dee" is in no step’s `present`.',
    '    Add the name to `present` of the steps where they are in the room or on the line, or take the person out.  [person-never-present]',
  ]);
});
