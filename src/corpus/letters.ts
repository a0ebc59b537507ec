import { Resvg } from '@resvg/resvg-js';
import { Blob, Buffer as Text, Face, Font, shape } from 'harfbuzzjs';

/** How many steps there are from nothing to full ink. Few, so that pictures stay small; more cannot be told apart. */
export const INK_STEPS = 32;

/** A letter on a line, as pixels: how far each is inked, from 0 up to INK_STEPS - 1, row by row. */
export interface Letter {
  /** Where its pixels begin, from the beginning of the line on its baseline. */
  left: number;
  top: number;
  width: number;
  ink: Uint8Array;
}

/** Between two pixels a letter can stand in so many places, or the spaces between letters would look uneven. */
const PLACES = 4;

/**
 * Sets lines in a typeface: `size` pixels high, kerned. Each letter is drawn once and then remembered: to draw a whole title anew for every
 * card takes ten times as long.
 */
export function typesetter(file: Uint8Array): (line: string, size: number) => Letter[] {
  const font = new Font(new Face(new Blob(file)));
  const drawn = new Map<string, Letter>();
  const letter = (id: number, size: number, place: number): Letter => {
    const key = `${id} ${size} ${place}`;
    const known = drawn.get(key) ?? drawLetter(font, id, size, place);
    drawn.set(key, known);
    return known;
  };
  return (line, size) => {
    const text = new Text();
    text.addText(line);
    text.guessSegmentProperties();
    shape(font, text);
    const scale = size / font.face.upem;
    let pen = 0;
    return text.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0 }) => {
      const at = Math.round((pen + xOffset) * scale * PLACES);
      pen += xAdvance;
      const one = letter(codepoint, size, ((at % PLACES) + PLACES) % PLACES);
      return { ...one, left: one.left + Math.floor(at / PLACES) };
    });
  };
}

function drawLetter(font: Font, id: number, size: number, place: number): Letter {
  const scale = size / font.face.upem;
  const shift = place / PLACES;
  const { xBearing, yBearing, width, height } = font.glyphExtents(id) ?? NOTHING;
  const left = Math.floor(xBearing * scale + shift);
  const top = Math.floor(-yBearing * scale);
  const box = {
    width: Math.ceil((xBearing + width) * scale + shift) - left,
    height: Math.ceil((-yBearing - height) * scale) - top,
  };
  // A space: there is nothing to draw, and a drawing of no size is an error.
  if (box.width === 0 || box.height === 0) return { left, top, width: 0, ink: new Uint8Array() };
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${box.height}">
<path transform="translate(${shift - left} ${-top}) scale(${scale} ${-scale})" d="${font.glyphToPath(id)}"/>
</svg>`,
    { font: { loadSystemFonts: false } },
  ).render();
  const ink = Uint8Array.from({ length: box.width * box.height }, (_, i) =>
    Math.round(((pixels[i * 4 + 3] ?? 0) * (INK_STEPS - 1)) / 255),
  );
  return { left, top, width: box.width, ink };
}

const NOTHING = { xBearing: 0, yBearing: 0, width: 0, height: 0 };
