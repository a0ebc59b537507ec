import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { CARD, type Card } from '../domain/card.ts';
import { offset, picture, pngOf, type Picture } from './png.ts';

const FONT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const CACHE = join(process.cwd(), 'node_modules/.cache/joined-up');
/** The least that every place that shows it takes, because drawing time grows with its area. */
const WIDTH = 600;
const SCALE = WIDTH / CARD.width;

const CHARACTERS = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i)) + '‘’“”–¦éèêëôûŵŷ';

let font: Promise<string> | undefined;

/** The bold cut of the site's typeface as a file: the drawing library reads no woff2 and no variable weight. */
async function fontFile(): Promise<string> {
  const file = join(CACHE, 'atkinson-bold.ttf');
  await mkdir(CACHE, { recursive: true });
  const original = await readFile(createRequire(import.meta.url).resolve(FONT));
  const { default: subsetFont } = await import('subset-font');
  await writeFile(file, await subsetFont(original, CHARACTERS, { targetFormat: 'sfnt', variationAxes: { wght: 700 } }));
  return file;
}

/** A card as PNG. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const file = await (font ??= fontFile());
  return withTitle(frameOf(card, file), card, file);
}

/** A drawn frame, and its colours as 0xrrggbb in the order in which they are met. */
interface Frame {
  drawn: Picture;
  colours: number[];
}

const frames = new Map<string, Frame>();

function frameOf({ frame }: Card, file: string): Frame {
  const known = frames.get(frame);
  if (known) return known;
  const { width, height, pixels } = draw(frame, WIDTH, file);
  const drawn = picture(width, height);
  const numbers = new Map<number, number>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = pixels.readUIntBE((y * width + x) * 4, 3);
      const number = numbers.get(colour) ?? numbers.size;
      numbers.set(colour, number);
      drawn.rows[offset(drawn, x, y)] = number;
    }
  }
  const made = { drawn, colours: [...numbers.keys()] };
  frames.set(frame, made);
  return made;
}

/** The same memory for every card: what is taken anew for each makes the engine tidy up all the time. */
let sheet: Picture | undefined;

/** Only the title is drawn for every card: to draw a whole one takes three times as long. */
function withTitle(frame: Frame, card: Card, file: string): Uint8Array<ArrayBuffer> {
  const { width, height, pixels } = draw(card.title, card.width * SCALE, file);
  const all = (sheet ??= picture(frame.drawn.width, frame.drawn.height));
  all.rows.set(frame.drawn.rows);
  const colours = [...frame.colours];
  /** Numbers of the colours that the title makes, by what is under it and how much it covers. */
  const mixed = new Map<number, number>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      const alpha = pixels[from + 3] ?? 0;
      if (alpha === 0) continue;
      const to = offset(all, x + card.x * SCALE, y + card.y * SCALE);
      const under = all.rows[to] ?? 0;
      const number = mixed.get(under * 256 + alpha) ?? numberOf(colours, over(colours[under] ?? 0, pixels, from));
      mixed.set(under * 256 + alpha, number);
      all.rows[to] = number;
    }
  }
  // Freed at once: a title takes a quarter of a megabyte that the engine does not see as its own, and tidies up late and at length.
  (pixels.buffer as ArrayBuffer).transfer(0);
  return pngOf(all, colours);
}

/** A pixel laid over a colour. The colour of a pixel that covers half comes halved. */
function over(under: number, pixels: Buffer, from: number): number {
  const rest = 1 - (pixels[from + 3] ?? 0) / 255;
  const part = (shift: number, i: number): number =>
    Math.floor((pixels[from + i] ?? 0) + ((under >> shift) & 0xff) * rest) << shift;
  return part(16, 0) | part(8, 1) | part(0, 2);
}

function numberOf(colours: number[], colour: number): number {
  const known = colours.indexOf(colour);
  if (known !== -1) return known;
  if (colours.length === 256) throw new Error('A card has more than 256 colours.');
  return colours.push(colour) - 1;
}

function draw(svg: string, width: number, file: string): { width: number; height: number; pixels: Buffer } {
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: [file], loadSystemFonts: false, defaultFontFamily: 'Atkinson Hyperlegible Next' },
  }).render();
}
