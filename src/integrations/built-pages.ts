import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { countProblems, formatProblems } from '../domain/problem.ts';
import { checkLinks, type LinkCheck } from './link-check.ts';
import { openIndex, type SearchIndex } from './search-index.ts';
import { stop } from './stop.ts';

/**
 * Follows every link of the built site, stopping the build on one that leads nowhere, and builds the full-text index beside it. In one
 * integration, because to read thousands of pages once more is slow.
 */
export function builtPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'built-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const links = checkLinks(base);
        const index = await indexing(openIndex());
        try {
          const found = await readAll(fileURLToPath(dir), base, links, index);
          const problems = links.problems();
          if (problems.length > 0) {
            stop(`The built site has broken links.\n\n${formatProblems(problems)}\n\n${countProblems(problems)}`);
          }
          logger.info('Every link and anchor leads somewhere.');
          await indexing(index.write(fileURLToPath(new URL('pagefind', dir))));
          logger.info(`Search index of ${found} pages.`);
        } finally {
          await index.close();
        }
      },
    },
  };
}

/** @returns how many pages are to be found by search */
async function readAll(root: string, base: string, links: LinkCheck, index: SearchIndex): Promise<number> {
  let found = 0;
  // In order, so that the same site has the same index on every machine.
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  for (const file of files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length)).toSorted()) {
    const path = file.replaceAll('\\', '/');
    if (!path.endsWith('.html')) {
      links.asset(base + path);
      continue;
    }
    const html = readFileSync(join(root, file), 'latin1');
    const address = path.replace(/(^|\/)index\.html$/, '$1');
    links.page(base + address, html);
    if (await indexing(index.page(`/${address}`, html))) found += 1;
  }
  return found;
}

async function indexing<T>(step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw new AstroError(`The search index could not be built: ${(error as Error).message}`);
  }
}
