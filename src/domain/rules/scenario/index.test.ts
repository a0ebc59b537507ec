import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioWith } from '../../../../tests/unit/scenario-with.ts';
import { SCENARIO_RULES } from './index.ts';

test('finds nothing wrong with a sound scenario', () => {
  expect(SCENARIO_RULES.flatMap((rule) => rule(scenarioWith(), 'a.yaml'))).toEqual([]);
});

test('has every rule of the folder', () => {
  const names = readdirSync(import.meta.dirname)
    .filter((file) => !file.endsWith('.test.ts') && file !== 'index.ts' && file !== 'say.ts')
    .map((file) => file.replace('.ts', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  expect(SCENARIO_RULES.map(({ name }) => name).sort()).toEqual(names.sort());
});
