import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DRAWING_NAMES } from './drawings.ts';

test('names the drawings that pages can show, and no others', () => {
  const drawn = readFileSync(join(import.meta.dirname, '../components/drawings/drawings.ts'), 'utf8');
  expect([...drawn.matchAll(/^ {2}\['([a-z-]+)',/gm)].map(([, name]) => name)).toEqual([...DRAWING_NAMES]);
});
