import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpusWith } from '../../../tests/unit/corpus-with.ts';
import { RULES } from './index.ts';

test('finds nothing wrong with a sound corpus', () => {
  expect(RULES.flatMap((rule) => rule(corpusWith()))).toEqual([]);
});

test('has every rule of the folder, except the one that needs the built site', () => {
  const names = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => file !== 'index.ts' && file !== 'broken-link.ts')
    .map((file) => file.replace('.ts', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  expect(RULES.map(({ name }) => name).sort()).toEqual(names.sort());
});
