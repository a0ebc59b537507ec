import { expect, test } from 'vitest';
import { hasUnsafeKey, nestsWithin } from './plain.ts';

test.each(['__proto__', 'prototype', 'constructor'])('finds the key %s however deep it is', (key) => {
  expect(hasUnsafeKey(JSON.parse(`{"a":[{"${key}":1}]}`))).toBe(true);
  expect(hasUnsafeKey({ a: [{ safe: key }] })).toBe(false);
});

test('counts brackets inside brackets', () => {
  expect(nestsWithin('text', 0)).toBe(true);
  expect(nestsWithin({ a: [1] }, 2)).toBe(true);
  expect(nestsWithin({ a: [1] }, 1)).toBe(false);
});
