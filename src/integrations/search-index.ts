import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
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
        const program = nextProgram();
        try {
          logger.info(`Search index of ${await writeIndex(fileURLToPath(dir))} pages.`);
        } catch (error) {
          throw new AstroError(`The search index could not be built: ${(error as Error).message}`);
        } finally {
          await close();
        }
        await end(await program);
      },
    },
  };
}

/** The next program that is started: Pagefind starts its own and does not show it. */
function nextProgram(): Promise<ChildProcess> {
  return new Promise((resolve) => {
    const watch = (message: unknown): void => {
      unsubscribe('child_process', watch);
      resolve((message as { process: ChildProcess }).process);
    };
    subscribe('child_process', watch);
  });
}

/** Waits until a program that was told to end has ended: what it cost would be counted nowhere if the build ended first. */
async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  // Else Node waits for nothing once Pagefind has let go of it, and the build would end here.
  program.ref();
  await once(program, 'exit');
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
