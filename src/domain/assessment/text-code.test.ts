import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, encodeText } from './text-code.ts';

test.each(['', 'a', 'ab', 'abc', 'Zoë', '100%', '👋 हाय'])('writes “%s” as base64url does', (text) => {
  expect(encodeText(text)).toBe(Buffer.from(text).toString('base64url'));
});

test('gives every text back', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decodeText(encodeText(text)) === text));
});

test.each(['a b', '%%', '_-.', '__8'])('reads no text from %j', (code) => {
  expect(decodeText(code)).toBeUndefined();
});
