import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, shortFingerprint } from './fingerprint.ts';

test('never changes for a text: answers in people’s records are kept under it', () => {
  // The first two are the lower 53 bits of the values that the author of cyrb53 publishes for “a” and “b”.
  expect(fingerprint('a')).toBe(0x1c2ba782c97901n.toString(36));
  expect(fingerprint('b')).toBe(0x1eda5bc254d2bfn.toString(36));
  expect(fingerprint('In most meetings I asked first.')).toBe('04t35quv3k1');
  expect(shortFingerprint('In most meetings I asked first.', 3)).toBe('p9E');
});

test('is eleven lower-case letters and digits for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => /^[0-9a-z]{11}$/.test(fingerprint(text))));
});

test('is as long as asked for, in letters and digits that links and messages leave alone', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 8 }), (text, length) =>
      new RegExp(`^[0-9A-Za-z]{${length}}$`).test(shortFingerprint(text, length)),
    ),
  );
});

test('tells one changed letter apart', () => {
  expect(fingerprint('I told them first.')).not.toBe(fingerprint('I told them last.'));
});
