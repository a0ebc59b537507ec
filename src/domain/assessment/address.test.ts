import { expect, test } from 'vitest';
import { partAndWhich, partsPath, resultsPart, stepsAsked } from './address.ts';

test('reads from an address what was written into it, and leaves plain parts as they are', () => {
  expect(partAndWhich(resultsPart('a1.b-2_c'))).toEqual(['results', 'a1.b-2_c']);
  expect(partAndWhich('plan')).toEqual(['plan', undefined]);
  expect(partAndWhich('')).toEqual(['', undefined]);
});

test.each([
  ['power', ['power']],
  ['data,money', ['money', 'data']],
  ['power,no-such-step', ['power']],
  ['no-such-step', ['money', 'power', 'data']],
  ['', ['money', 'power', 'data']],
])('asks with %j for %j', (only, ids) => {
  const steps = ['money', 'power', 'data'].map((id) => ({ id }));
  expect(stepsAsked(steps, only).map(({ id }) => id)).toEqual(ids);
});

test('writes the address that asks for the same steps', () => {
  expect(partsPath('health-check', [])).toBe('/assessments/health-check/');
  expect(partsPath('health-check', ['money', 'data'])).toBe('/assessments/health-check/?only=money,data');
});
