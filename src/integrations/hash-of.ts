import { createHash } from 'node:crypto';

/** The styles of hundreds of pages are the same few texts. */
const known = new Map<string, string>();

/** The hash by which a content security policy knows a text, which is given as a character for each byte. */
export function hashOf(text: string): string {
  const hash = known.get(text) ?? createHash('sha256').update(text, 'latin1').digest('base64');
  known.set(text, hash);
  return hash;
}
