import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { Parser } from 'htmlparser2';
import { countProblems, formatProblems } from '../domain/problem.ts';
import { brokenLink, type BuiltPage, type BuiltSite, type Link } from '../domain/rules/broken-link.ts';

/** Follows every link and anchor of the built site and stops the build on one that leads nowhere. */
export function linkCheck(): AstroIntegration {
  let base = '/';
  return {
    name: 'link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const problems = brokenLink(await readSite(fileURLToPath(dir), base));
        if (problems.length > 0) {
          throw new AstroError(
            `The built site has broken links.\n\n${formatProblems(problems)}\n\n${countProblems(problems)}`,
          );
        }
        logger.info('Every link and anchor leads somewhere.');
      },
    },
  };
}

/** A built site as the link rule sees it. */
export async function readSite(dir: string, base: string): Promise<BuiltSite> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  const pages: BuiltPage[] = [];
  const assets = new Set<string>();
  for (const file of files) {
    if (!file.isFile()) continue;
    const full = join(file.parentPath, file.name);
    const path = base + relative(dir, full).replaceAll('\\', '/');
    if (!file.name.endsWith('.html')) assets.add(path);
    else pages.push(readPage(path.replace(/(^|\/)index\.html$/, '$1'), await readFile(full, 'utf8')));
  }
  return { base, pages, assets };
}

function readPage(path: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const links = new Map<string, Link>();
  const parser = new Parser({
    onopentag(_name, attributes) {
      const { id, href, src } = attributes;
      if (id !== undefined) ids.add(id);
      for (const written of [href, src]) {
        if (written === undefined || /^[a-z][a-z0-9+.-]*:/i.test(written) || links.has(written)) continue;
        const { pathname, hash } = new URL(written, `http://site${path}`);
        links.set(written, { written, path: decodeURIComponent(pathname), anchor: decodeURIComponent(hash.slice(1)) });
      }
    },
  });
  parser.end(html);
  return { path, ids, links: [...links.values()] };
}
