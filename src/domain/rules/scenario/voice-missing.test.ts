import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { endingWith, scenarioWith } from '../../../../tests/unit/scenario-with.ts';
import { voiceMissing } from './voice-missing.ts';

const FILE = 'src/content/scenarios/the-door.yaml';

test('names the person who is not heard at an ending', () => {
  const endings = [endingWith({ voices: { ruth: 'I got home.' } })];
  expect(told(voiceMissing(scenarioWith({ endings }), FILE))).toEqual([
    FILE,
    '  endings.even.voices',
    '    The ending "even" does not say how Dee Marsh sees it.',
    '    Add a line for "dee": what they would say afterwards.  [voice-missing]',
  ]);
});
