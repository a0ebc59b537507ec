/** What a reader may be called in a request, and a partnership in a round, in characters. */
export const NAME_MOST = 40;
export const PARTNERSHIP_MOST = 60;

/**
 * A name on one line, without control characters or marks that turn the direction of text, cut to `most` characters.
 * Tidying twice changes nothing, so a name that is not tidy was not written by this site.
 */
export function tidyName(name: string, most: number): string {
  const line = name
    .replace(/[^\S ]/gu, ' ')
    // The joiners U+200C and U+200D are spelling in many scripts; everything else that is invisible goes.
    .replace(/(?![\u200c\u200d])\p{C}/gu, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim();
  return Array.from(line).slice(0, most).join('').trim();
}
