import { FILE_LIMITS } from './file.ts';

/** How much of what a file may hold a text would take: more than 1, and it could not be brought back. */
export function shareOfFile(text: string, entries: number): number {
  return Math.max(bytesOf(text) / FILE_LIMITS.length, entries / FILE_LIMITS.entries);
}

/** Bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
