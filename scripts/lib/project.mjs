// What every script needs to know of the project. Only Node's own modules, because this runs before anything is
// installed and on whichever Node a newcomer has.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Reports and other things that may be deleted at any time. */
export const CACHE = join(ROOT, 'node_modules/.cache/joined-up');

/** The entry points of the tools, so that they can be run without a shell on any system. */
const TOOLS = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * The command that runs a tool of the project.
 *
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} args
 */
export function toolCommand(tool, ...args) {
  return [projectNode(), join(ROOT, TOOLS[tool]), ...args];
}

/** The Node that `npm ci` brings along, or else the one that runs this. */
export function projectNode() {
  const own = ownNode();
  return existsSync(own) ? own : process.execPath;
}

export function ownNode(platform = process.platform) {
  return join(ROOT, 'node_modules/node/bin', platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * The environment of every tool: quiet, without telemetry, and finding the project's own Node first.
 *
 * @param {Record<string, string | undefined>} [extra]
 */
export function toolEnv(extra = {}) {
  const path = [join(ROOT, 'node_modules/node/bin'), join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''];
  return { ...process.env, PATH: path.join(delimiter), ASTRO_TELEMETRY_DISABLED: '1', ...extra };
}
