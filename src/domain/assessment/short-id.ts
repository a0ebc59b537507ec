const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * An id that is short enough for a QR code and long enough to be nobody else's: ten characters, 50 bits. The chance
 * comes in as at least ten random bytes, such as `crypto.getRandomValues(new Uint8Array(10))`.
 */
export function shortId(bytes: ArrayLike<number>): string {
  return Array.from({ length: 10 }, (_, i) => LETTERS[(bytes[i] ?? 0) & 31]).join('');
}
