import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
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
        try {
          logger.info(`Search index of ${await writeIndex(fileURLToPath(dir))} pages.`);
        } catch (error) {
          throw new AstroError(`The search index could not be built: ${(error as Error).message}`);
        } finally {
          await close();
        }
      },
    },
  };
}

async function writeIndex(root: string): Promise<number> {
  const index = sound(await createIndex({ forceLanguage: 'en' })).index;
  if (index === undefined) throw new Error('Pagefind gave no index.');
  let pages = 0;
  // In order, so that the same site has the same index on every machine.
  for (const file of (await readdir(root, { recursive: true })).toSorted()) {
    if (!file.endsWith('.html')) continue;
    const content = searchedPart(readFileSync(join(root, file), 'utf8'));
    if (content === undefined) continue;
    const url = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
    sound(await index.addHTMLFile({ url, content }));
    pages += 1;
  }
  sound(await index.writeFiles({ outputPath: join(root, 'pagefind') }));
  return pages;
}

function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(answer.errors.join(' '));
  return answer;
}

/**
 * What of a page is searched, or nothing if it is not to be found. Pagefind leaves out the same, but reads it first: styles, menus and
 * what stands below a text are three quarters of a page, and a fifth of the time.
 */
export function searchedPart(html: string): string | undefined {
  const main = /<main [^>]*data-pagefind-body.*?<\/main>/s.exec(html)?.[0];
  return (
    main && `<html><body>${main.replace(/<section [^>]*data-pagefind-ignore[^>]*>.*?<\/section>/gs, '')}</body></html>`
  );
}
