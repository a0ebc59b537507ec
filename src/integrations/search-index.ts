import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';

/** Its program, and not its functions: they leave it running, and what it cost is then counted nowhere. */
const PAGEFIND = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));

/** Builds the full-text search index beside the built pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const args = [PAGEFIND, '--site', root, '--output-path', join(root, 'pagefind'), '--force-language', 'en'];
        try {
          const { stdout } = await promisify(execFile)(process.execPath, args);
          logger.info(`Search index of ${/Indexed (\d+) pages/.exec(stdout)?.[1] ?? 'no'} pages.`);
        } catch (error) {
          throw new AstroError(`The search index could not be built: ${(error as Error).message}`);
        }
      },
    },
  };
}
