import { createHash } from 'node:crypto';
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
  const original = await readFile(createRequire(import.meta.url).resolve(FONT));
  const { default: subsetFont } = await import('subset-font');
  await writeFile(file, await subsetFont(original, CHARACTERS, { targetFormat: 'sfnt', variationAxes: { wght: 700 } }));
  return file;
}

/** A card as PNG. One that was drawn before is read from the cache. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const words = `${WIDTH} ${card.frame} ${card.title}`;
  const cached = join(CACHE, 'cards', `${createHash('sha256').update(words).digest('hex')}.png`);
  const known = await readFile(cached).catch(() => undefined);
  if (known) return new Uint8Array(known);
  await mkdir(join(CACHE, 'cards'), { recursive: true });
  const file = await (font ??= fontFile());
  const png = pngOf(withTitle(frameOf(card, file), card, file));
  await writeFile(cached, png);
  return png;
}

const frames = new Map<string, Picture>();

function frameOf({ frame }: Card, file: string): Picture {
  const known = frames.get(frame);
  if (known) return known;
  const { width, height, pixels } = draw(frame, WIDTH, file);
  const drawn = picture(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      drawn.rows.set(pixels.subarray(from, from + 3), offset(drawn, x, y));
    }
  }
  frames.set(frame, drawn);
  return drawn;
}

/** The same memory for every card: half a megabyte more for each would make the engine tidy up all the time. */
let sheet: Picture | undefined;

/** Only the title is drawn for every card: to draw and to write a whole one takes three times as long. */
function withTitle(frame: Picture, card: Card, file: string): Picture {
  const { width, height, pixels } = draw(card.title, card.width * SCALE, file);
  const all = (sheet ??= picture(frame.width, frame.height));
  all.rows.set(frame.rows);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      const alpha = pixels[from + 3] ?? 0;
      if (alpha === 0) continue;
      const to = offset(all, x + card.x * SCALE, y + card.y * SCALE);
      for (let i = 0; i < 3; i += 1) {
        // The colour of a pixel that covers half comes halved.
        const under = ((all.rows[to + i] ?? 0) * (255 - alpha)) / 255;
        all.rows[to + i] = (pixels[from + i] ?? 0) + under;
      }
    }
  }
  return all;
}

function draw(svg: string, width: number, file: string): { width: number; height: number; pixels: Buffer } {
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: [file], loadSystemFonts: false, defaultFontFamily: 'Atkinson Hyperlegible Next' },
  }).render();
}
