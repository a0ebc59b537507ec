import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { soundPages } from './content-rules.ts';

/**
 * Writes the picture that goes with a link to a page, for every page of the guide. As pages of Astro's own they took as long again as
 * drawing them; while an author works they are that, and drawn when they are asked for. A program of its own draws them, because
 * what it packs has the engine tidy up often, and beside all that a large build holds in memory that takes three times as long.
 */
export function linkPictures(): AstroIntegration {
  return {
    name: 'link-pictures',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/cards/[...page].png',
          entrypoint: new URL('cards-in-dev.ts', import.meta.url),
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const pages = soundPages();
        const program = fileURLToPath(new URL('draw-cards.ts', import.meta.url));
        const { status, error } = spawnSync(process.execPath, [program, fileURLToPath(new URL('cards/', dir))], {
          input: JSON.stringify(pages),
          stdio: ['pipe', 'inherit', 'inherit'],
        });
        if (status !== 0) throw new AstroError(`The pictures for links could not be drawn. ${error?.message ?? ''}`);
        logger.info(`Pictures for links to ${pages.length} pages.`);
      },
    },
  };
}
