import { createHash } from 'node:crypto';

/** The styles of hundreds of pages are the same few texts. */
const known = new Map<string, string>();

/** The hash by which a content security policy knows a text. */
export function hashOf(text: string): string {
  const hash = known.get(text) ?? createHash('sha256').update(text).digest('base64');
  known.set(text, hash);
  return hash;
}
