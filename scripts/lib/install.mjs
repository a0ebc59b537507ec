import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownNode, ROOT, toolEnv } from './project.mjs';
import { Failed } from './stages.mjs';

/** The oldest Node that runs the project's TypeScript as it is. */
const RUNS_TYPESCRIPT = [22, 18];

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} Lockfile
 */

/**
 * Packages of the lockfile that are not installed in that version. npm writes the second file itself, at the very end
 * of an install, so an install that was interrupted counts as none. Optional packages are for other systems.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages ?? {})
    .filter(([path, { optional, link }]) => path !== '' && !optional && !link)
    .filter(([path, { version }]) => installed?.packages?.[path]?.version !== version)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

/**
 * @param {string} version such as `v20.20.2`
 * @param {readonly number[]} [oldest]
 */
export function isAtLeast(version, [major = 0, minor = 0] = RUNS_TYPESCRIPT) {
  const [hasMajor = 0, hasMinor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}

/**
 * Installs with npm if anything is missing, and only then.
 *
 * @param {import('./stages.mjs').Stages} stages
 */
export async function installMissing(stages) {
  const wanted = readJson('package-lock.json');
  if (!wanted)
    throw new Failed('package-lock.json is not here. Run this in the project’s own folder, as it was cloned.');
  if (missingPackages(wanted, readJson('node_modules/.package-lock.json')).length > 0) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    await stages.run('Installing what is missing', [npm, 'ci', '--no-audit', '--no-fund'], {
      env: toolEnv(),
      help: 'npm could not install the packages. Is this machine online? Try `npm ci` by itself to see more.',
      shell: process.platform === 'win32',
    });
  }
  if (!existsSync(ownNode()) && !isAtLeast(process.version)) {
    throw new Failed(
      `npm did not set up the project’s own Node, and ${process.version} is too old to stand in for it.\n` +
        'Allow install scripts (`npm config get ignore-scripts` should say false), delete node_modules and try again,\n' +
        'or install Node 24.',
    );
  }
}

/**
 * @param {string} name
 * @returns {Lockfile | undefined}
 */
function readJson(name) {
  try {
    /** @type {unknown} */
    const lockfile = JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
    return /** @type {Lockfile} */ (lockfile);
  } catch {
    return undefined;
  }
}
