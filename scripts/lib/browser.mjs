import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, posix, win32 } from 'node:path';
import { Failed } from './stages.mjs';

/**
 * @typedef {object} Machine what decides where a browser may be
 * @property {Record<string, string | undefined>} env
 * @property {string} platform as in `process.platform`
 * @property {string} home
 * @property {boolean} root
 * @property {string} osRelease text of /etc/os-release, or nothing
 * @property {(file: string) => boolean} canRun
 */

/** @returns {Machine} */
export function thisMachine() {
  return {
    env: process.env,
    platform: process.platform,
    home: homedir(),
    root: process.getuid?.() === 0,
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    canRun(file) {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
  };
}

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser that the tests should use: the one that is named, else one that is installed, else Playwright's own.
 *
 * @param {Machine} machine
 * @param {string} [playwrights] where Playwright would keep its own
 * @returns {{ found: string } | { named: string } | undefined} `named` when CHROMIUM_PATH leads nowhere
 */
export function findBrowser(machine, playwrights) {
  const { env, canRun } = machine;
  if (env.CHROMIUM_PATH) {
    return canRun(env.CHROMIUM_PATH) ? { found: env.CHROMIUM_PATH } : { named: env.CHROMIUM_PATH };
  }
  const found = [...installedBrowsers(machine), ...(playwrights ? [playwrights] : [])].find(canRun);
  return found === undefined ? undefined : { found };
}

/**
 * @param {Machine} machine
 * @returns {string[]}
 */
function installedBrowsers({ env, platform, home }) {
  if (platform === 'darwin') {
    return ['/Applications', `${home}/Applications`].flatMap((dir) => MAC_APPS.map((app) => posix.join(dir, app)));
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((dir) => (dir ? WINDOWS_PROGRAMS.map((program) => win32.join(dir, program)) : []));
  }
  const dirs = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return ON_PATH.flatMap((name) => dirs.map((dir) => posix.join(dir, name)));
}

/**
 * How a machine without a browser gets one: by itself where that is safe, else by a command that its owner runs.
 * Ubuntu is left to Playwright, because its `chromium` package only fetches a snap.
 *
 * @param {Machine} machine
 * @returns {{ install: string[][] } | { advice: string }}
 */
export function howToGetBrowser({ platform, root, osRelease }) {
  const debian = platform === 'linux' && /^ID=("?)debian\1$/m.test(osRelease);
  if (debian && root) {
    return {
      install: [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      ],
    };
  }
  if (debian) return { advice: 'sudo apt-get install chromium' };
  if (platform === 'linux') return { advice: 'npx playwright install --with-deps chromium' };
  return { advice: 'npx playwright install chromium' };
}

/**
 * A browser for the tests, installed first if this machine lets us.
 *
 * @param {import('./stages.mjs').Stages} stages
 * @param {Machine} [machine]
 * @returns {Promise<string>}
 */
export async function browserFor(stages, machine = thisMachine()) {
  const { chromium } = await import('@playwright/test');
  const look = () => findBrowser(machine, chromium.executablePath());
  let browser = look();
  const get = howToGetBrowser(machine);
  if (!browser && 'install' in get) {
    for (const command of get.install) {
      await stages.run(`Getting a browser: ${command.slice(0, 2).join(' ')}`, command, {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        help: 'The browser could not be installed. Install Chromium, Chrome or Edge by hand, or set CHROMIUM_PATH.',
      });
    }
    browser = look();
  }
  if (browser && 'found' in browser) return browser.found;
  if (browser) throw new Failed(`CHROMIUM_PATH is "${browser.named}", and there is no program there.`);
  const advice = 'advice' in get ? get.advice : 'apt-get install chromium';
  throw new Failed(
    'The browser tests need Chromium, Chrome or Edge, and none was found. Run this, then try again:\n\n' +
      `  ${advice}\n\n` +
      'If you have one in an unusual place, name it: CHROMIUM_PATH=/path/to/chrome npm test\n' +
      'Without a browser, everything else is tested by: npm run test:quick',
  );
}
