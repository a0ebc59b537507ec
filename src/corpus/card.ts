import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';

const FONT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const CACHE = join(process.cwd(), 'node_modules/.cache/joined-up');
/** The least that every place that shows it takes, because drawing time grows with its area: five milliseconds here. */
const WIDTH = 600;

let font: Promise<string> | undefined;

/** The bold cut of the site's typeface as a file: the drawing library reads no woff2 and no variable weight. */
async function fontFile(): Promise<string> {
  const file = join(CACHE, 'atkinson-bold.ttf');
  const original = await readFile(createRequire(import.meta.url).resolve(FONT));
  const characters = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i)) + '‘’“”–¦éèêëôûŵŷ';
  await mkdir(join(CACHE, 'cards'), { recursive: true });
  await writeFile(file, await subsetFont(original, characters, { targetFormat: 'sfnt', variationAxes: { wght: 700 } }));
  return file;
}

/** An SVG as PNG. A picture that was drawn before is read from the cache. */
export async function drawCard(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const fontFiles = [await (font ??= fontFile())];
  const cached = join(CACHE, 'cards', `${createHash('sha256').update(`${WIDTH} ${svg}`).digest('hex')}.png`);
  const known = await readFile(cached).catch(() => undefined);
  if (known) return new Uint8Array(known);
  const png = new Resvg(svg, {
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Atkinson Hyperlegible Next' },
  })
    .render()
    .asPng();
  await writeFile(cached, png);
  return new Uint8Array(png);
}
