import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { ROOT } from './project.mjs';

const ORIGINAL =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** Basic Latin, the letters of the languages of these islands, and the punctuation we set. */
const CHARACTERS =
  String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i)) +
  'ÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜàáâäçèéêëìíîïñòóôöùúûüŵŷ' +
  '£€§©°·×‘’“”–—…•→←↑↓✓¦';

type Weight = number | { min: number; max: number; default: number };

export interface Cut {
  file: string;
  make: () => Promise<Uint8Array>;
}

/** The typeface cut down to what the site sets. Kept in the repository: to cut it takes a second of every first build. */
export const CUTS: readonly Cut[] = [
  // Up to 700: from there the font has a third master, and bolder than bold would cost every reader 4 kB.
  cut('atkinson.woff2', 'woff2', { min: 400, max: 700, default: 400 }),
  // For pictures: what draws them reads no woff2 and no variable weight.
  cut('atkinson-bold.ttf', 'sfnt', 700),
];

function cut(name: string, targetFormat: 'woff2' | 'sfnt', wght: Weight): Cut {
  const make = async (): Promise<Uint8Array> => {
    const original = await readFile(createRequire(import.meta.url).resolve(ORIGINAL));
    return subsetFont(original, CHARACTERS, { targetFormat, variationAxes: { wght } });
  };
  return { file: join(ROOT, 'src/styles/fonts', name), make };
}
