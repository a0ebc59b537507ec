/** Letters, digits, `-` and `_`: they pass through links, messages and QR codes as they are (RFC 4648, section 5). */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Any text in the letters of a link. The text must be well formed, as `tidyName` makes it. */
export function encodeText(text: string): string {
  let code = '';
  let [bits, held] = [0, 0];
  for (const byte of bytesOf(text)) {
    [bits, held] = [(bits << 8) | byte, held + 8];
    while (held >= 6) {
      held -= 6;
      code += LETTERS[(bits >> held) & 63] ?? '';
    }
  }
  return held > 0 ? code + (LETTERS[(bits << (6 - held)) & 63] ?? '') : code;
}

/** The text of a code; `undefined` if it is none. */
export function decodeText(code: string): string | undefined {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const letter of code) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return undefined;
    [bits, held] = [(bits << 6) | value, held + 6];
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 255);
    }
  }
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return undefined;
  }
}

/** UTF-8, by what the language itself offers: the domain knows no TextEncoder. */
function bytesOf(text: string): number[] {
  return Array.from(encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|[^%]/g), ([whole, hex]) =>
    hex === undefined ? whole.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}
