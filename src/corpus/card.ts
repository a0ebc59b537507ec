import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { CARD, CARD_COLOURS, type Card } from '../domain/card.ts';
import { INK_STEPS, typesetter } from './letters.ts';
import { offset, picture, pngOf, type Picture } from './png.ts';

const FONT = join(process.cwd(), 'src/styles/fonts/atkinson-bold.ttf');
/** The least that every place that shows it takes, because drawing time grows with its area. */
const WIDTH = 600;
const SCALE = WIDTH / CARD.width;

/** The first numbers are for the ground, and for ink on it step by step: how far a pixel is inked is the number of its colour. */
const INKED = Array.from({ length: INK_STEPS }, (_, step) => mixed(step / (INK_STEPS - 1)));

function mixed(part: number): number {
  const { ground, ink } = CARD_COLOURS;
  const at = (shift: number): number => {
    const from = (ground >> shift) & 0xff;
    return Math.round(from + (((ink >> shift) & 0xff) - from) * part) << shift;
  };
  return at(16) | at(8) | at(0);
}

let setLine: ReturnType<typeof typesetter> | undefined;
/** The same memory for every card: what is taken anew for each makes the engine tidy up all the time. */
let sheet: Picture | undefined;

/** A card as PNG. */
export function drawCard({ frame, title }: Card): Uint8Array<ArrayBuffer> {
  const { drawn, colours } = frameOf(frame);
  setLine ??= typesetter(readFileSync(FONT));
  sheet ??= picture(drawn.width, drawn.height);
  sheet.rows.set(drawn.rows);
  for (const { text, baseline } of title.lines) {
    for (const { left, top, width, ink } of setLine(text, title.size * SCALE)) {
      lay(ink, width, sheet, offset(sheet, title.x * SCALE + left, baseline * SCALE + top));
    }
  }
  return pngOf(sheet, colours);
}

/** Inks the sheet from one place on. Where letters touch, the darker one is seen. */
function lay(ink: Uint8Array, width: number, { rows, width: whole }: Picture, from: number): void {
  for (let i = 0, to = from; i < ink.length; i += width, to += whole + 1) {
    for (let x = 0; x < width; x += 1) {
      const step = ink[i + x] ?? 0;
      if (step > (rows[to + x] ?? 0)) rows[to + x] = step;
    }
  }
}

/** A drawn frame, and its colours as 0xrrggbb. */
interface Frame {
  drawn: Picture;
  colours: number[];
}

const frames = new Map<string, Frame>();

function frameOf(svg: string): Frame {
  const known = frames.get(svg);
  if (known) return known;
  const { width, height, pixels } = new Resvg(svg, {
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Atkinson Hyperlegible Next' },
  }).render();
  const drawn = picture(width, height);
  const numbers = new Map([[CARD_COLOURS.ground, 0]]);
  let last = { colour: CARD_COLOURS.ground, number: 0 };
  for (let y = 0; y < height; y += 1) {
    const row = offset(drawn, 0, y);
    for (let x = 0; x < width; x += 1) {
      // Without how much it covers: all of a frame does.
      const colour = pixels.readUInt32BE((y * width + x) * 4) >>> 8;
      if (colour !== last.colour) {
        last = { colour, number: numbers.get(colour) ?? numbers.size + INK_STEPS - 1 };
        numbers.set(colour, last.number);
      }
      drawn.rows[row + x] = last.number;
    }
  }
  const colours = [...INKED, ...[...numbers.keys()].slice(1)];
  if (colours.length > 256) throw new Error('A card has more than 256 colours.');
  const made = { drawn, colours };
  frames.set(svg, made);
  return made;
}
