/**
 * 53 bits of a text: the same in every browser, for ever, because answers and codes are kept by it.
 * This is cyrb53 by bryc, in the public domain (https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js).
 * It tells texts apart; it keeps no secrets.
 */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** A text's hash in 11 characters of `0-9a-z`. */
export function fingerprint(text: string): string {
  return hash53(text).toString(36).padStart(11, '0');
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A text's hash in `length` characters of `0-9A-Za-z`, for codes that people send; up to eight. */
export function shortFingerprint(text: string, length: number): string {
  let rest = hash53(text);
  let short = '';
  for (let i = 0; i < length; i++) {
    short += ALPHABET[rest % ALPHABET.length] ?? '';
    rest = Math.floor(rest / ALPHABET.length);
  }
  return short;
}
