import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const ORIGINAL =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** Basic Latin, the letters of the languages of these islands, and the punctuation we set. */
const CHARACTERS =
  String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i)) +
  'ÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜàáâäçèéêëìíîïñòóôöùúûüŵŷ' +
  '£€§©°·×‘’“”–—…•→←↑↓✓¦';

/** Up to 700: from there the font has a third master, and bolder than bold would cost every reader 4 kB. */
const WEIGHTS = { min: 400, max: 700, default: 400 };

/** Cuts the font down to what the site sets, once; every page loads the result. */
export function font(): AstroIntegration {
  return {
    name: 'font',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        // Named by what it was cut to, so that a change here is not answered with an old file.
        const cut = createHash('sha256')
          .update(CHARACTERS + JSON.stringify(WEIGHTS))
          .digest('hex')
          .slice(0, 8);
        const folder = fileURLToPath(new URL(`node_modules/.cache/joined-up/font-${cut}/`, config.root));
        const file = join(folder, 'atkinson.woff2');
        updateConfig({ vite: { resolve: { alias: { '@font': folder } } } });
        if (await stat(file).catch(() => undefined)) return;
        const original = await readFile(createRequire(import.meta.url).resolve(ORIGINAL));
        const { default: subsetFont } = await import('subset-font');
        const subset = await subsetFont(original, CHARACTERS, {
          targetFormat: 'woff2',
          variationAxes: { wght: WEIGHTS },
        });
        await mkdir(folder, { recursive: true });
        await writeFile(file, subset);
      },
    },
  };
}
