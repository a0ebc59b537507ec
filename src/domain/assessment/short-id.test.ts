import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortId } from './short-id.ts';

test('makes ten lower-case letters and digits of random bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 10 }), (bytes) => /^[0-9a-z]{10}$/.test(shortId(bytes))));
});

test('differs when a byte differs', () => {
  expect(shortId([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).not.toBe(shortId([1, 2, 3, 4, 5, 6, 7, 8, 9, 11]));
});
