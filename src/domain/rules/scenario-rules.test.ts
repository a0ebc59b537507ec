import { expect, test } from 'vitest';
import { corpusWith } from '../../../tests/unit/corpus-with.ts';
import { endingWith, scenarioFileWith, scenarioWith } from '../../../tests/unit/scenario-with.ts';
import { scenarioRules } from './scenario-rules.ts';

test('looks at every scenario and names its file', () => {
  const { endings } = scenarioWith();
  const scenario = scenarioWith({ endings: [...endings, endingWith({ id: 'gone' })] });
  const scenarios = [scenarioFileWith(), scenarioFileWith({ id: 'other', scenario })];
  expect(scenarioRules(corpusWith({ scenarios })).map(({ id, file }) => [id, file])).toEqual([
    ['ending-never-reached', 'src/content/scenarios/other.yaml'],
  ]);
});
