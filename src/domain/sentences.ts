const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** A count as it stands in a sentence: words up to twelve, digits after that, and `no` for nought. */
export function countWord(count: number): string {
  return SMALL[count] ?? String(count);
}

/** `no answers`, `one answer`, `two answers`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countWord(count)} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** The same text with a capital at its beginning. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** `the QR code`: for the middle of a sentence. Only the first letter changes, so that short forms stay as they are. */
export function uncapitalised(text: string): string {
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}

export function quoted(text: string): string {
  return `“${text}”`;
}

/** The same text without a full stop at its end, for the middle of a sentence. */
export function unstopped(text: string): string {
  return text.replace(/\.$/, '');
}
