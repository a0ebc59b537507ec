import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { close, createIndex } from 'pagefind';

/** Builds the full-text search index beside the built pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex({ forceLanguage: 'en' });
          if (index === undefined) throw new AstroError(`Pagefind did not start: ${errors.join('; ')}`);
          const added = await index.addDirectory({ path: root });
          const written = await index.writeFiles({ outputPath: join(root, 'pagefind') });
          const wrong = [...errors, ...added.errors, ...written.errors];
          if (wrong.length > 0) throw new AstroError(`The search index could not be built: ${wrong.join('; ')}`);
          logger.info(`Search index of ${added.page_count} pages.`);
        } finally {
          await close();
        }
      },
    },
  };
}
