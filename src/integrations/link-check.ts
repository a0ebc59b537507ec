import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { countProblems, formatProblems } from '../domain/problem.ts';
import { brokenLink, type BuiltPage, type BuiltSite, type Link } from '../domain/rules/broken-link.ts';
import { stop } from './stop.ts';

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
          stop(`The built site has broken links.\n\n${formatProblems(problems)}\n\n${countProblems(problems)}`);
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
    else pages.push(readPage(path.replace(/(^|\/)index\.html$/, '$1'), readFileSync(full, 'utf8')));
  }
  return { base, pages, assets };
}

/** Attributes as Astro writes them: one space before, double quotes around, the ampersand escaped. */
const ATTRIBUTE = / (href|src|id)="([^"]*)"/g;

/** Read with a pattern, not a parser: on thousands of pages a parser is the slowest part of the check. */
function readPage(path: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const links = new Map<string, Link>();
  for (const [, name, value = ''] of html.matchAll(ATTRIBUTE)) {
    if (name === 'id') ids.add(value);
    else if (!links.has(value) && !/^[a-z][a-z0-9+.-]*:/i.test(value)) links.set(value, resolve(value, path));
  }
  return { path, ids, links: [...links.values()] };
}

function resolve(written: string, from: string): Link {
  const { pathname, hash } = new URL(written.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), `http://site${from}`);
  return { written, path: decodeURIComponent(pathname), anchor: decodeURIComponent(hash.slice(1)) };
}
