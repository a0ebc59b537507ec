const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

/** The words of a text in order; a hyphenated word is one. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

export function countWords(text: string): number {
  return wordsIn(text).length;
}

/** The text without capitals and marks, to tell whether two texts say the same. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The text with an ellipsis for what stands in quotation marks, for checks of what its author says. */
export function withoutSpeech(text: string): string {
  return text.replace(/“[^”]*”|‘(?:[^’]|’(?=\p{L}))*’|"[^"]*"/gu, '…');
}
