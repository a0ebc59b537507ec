import { expect, test } from 'vitest';
import { partAndWhich, resultsPart } from './address.ts';

test('reads from an address what was written into it, and leaves plain parts as they are', () => {
  expect(partAndWhich(resultsPart('a1.b-2_c'))).toEqual(['results', 'a1.b-2_c']);
  expect(partAndWhich('plan')).toEqual(['plan', undefined]);
  expect(partAndWhich('')).toEqual(['', undefined]);
});
