import { encode } from 'uqr';

/** Light modules around a code, without which cameras do not find it (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code to draw: one square of `path` is one unit of a view box of `size` by `size`, quiet zone and all. */
export interface QrCode {
  size: number;
  path: string;
}

/** `undefined` if the text is too long for any QR code. Draw it dark on light, also where the page is dark. */
export function qrCode(text: string): QrCode | undefined {
  const rows = modulesOf(text);
  if (rows === undefined) return undefined;
  const path = rows.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size: rows.length, path: path.join('') };
}

/** The same as a picture of its own, with a name for those who do not see it. `undefined` as above. */
export function qrSvg(text: string, name: string): string | undefined {
  const code = qrCode(text);
  if (code === undefined) return undefined;
  const { size, path } = code;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" shape-rendering="crispEdges">` +
    `<title>${escaped(name)}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  );
}

function modulesOf(text: string): boolean[][] | undefined {
  try {
    return encode(text, { ecc: 'M', border: QUIET }).data;
  } catch {
    return undefined;
  }
}

/** Where dark modules begin in a row, and how many follow each other. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  return Array.from(
    row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
    ({ index, 0: run }) => [index, run.length],
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
