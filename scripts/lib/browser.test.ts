import { expect, test } from 'vitest';
import { findBrowser, howToGetBrowser, type Machine } from './browser.mjs';

const machine = (has: string[], changes: Partial<Machine> = {}): Machine => ({
  env: { PATH: '/usr/local/bin:/usr/bin' },
  platform: 'linux',
  home: '/home/ada',
  root: false,
  osRelease: '',
  canRun: (file) => has.includes(file),
  ...changes,
});

test('the browser that is named comes before any that is installed', () => {
  const both = ['/opt/brave', '/usr/bin/chromium'];
  expect(findBrowser(machine(both, { env: { CHROMIUM_PATH: '/opt/brave' } }))).toEqual({ found: '/opt/brave' });
});

test('a name that leads nowhere is not quietly replaced by another browser', () => {
  const answer = findBrowser(machine(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/opt/gone' } }));
  expect(answer).toEqual({ named: '/opt/gone' });
});

test.each([
  ['Chromium on Linux', '/usr/bin/chromium', {}],
  ['Edge on Linux', '/usr/bin/microsoft-edge', {}],
  ['a snap on Ubuntu', '/snap/bin/chromium', {}],
  ['Chrome on a Mac', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', { platform: 'darwin' }],
  [
    'Chrome on a Mac, for one user',
    '/home/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    { platform: 'darwin' },
  ],
  [
    'Edge on Windows',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    { platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } },
  ],
])('finds %s', (_name, file, changes) => {
  expect(findBrowser(machine([file], changes))).toEqual({ found: file });
});

test('Playwright’s own is used only when nothing is installed', () => {
  const own = '/home/ada/.cache/ms-playwright/chrome';
  expect(findBrowser(machine([own, '/usr/bin/google-chrome']), own)).toEqual({ found: '/usr/bin/google-chrome' });
  expect(findBrowser(machine([own]), own)).toEqual({ found: own });
});

test('finds none where there is none', () => {
  expect(findBrowser(machine([]), '/home/ada/.cache/ms-playwright/chrome')).toBeUndefined();
});

test('installs Debian’s package only on Debian and only as root', () => {
  const osRelease = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
  expect(howToGetBrowser(machine([], { osRelease, root: true }))).toHaveProperty('install');
  expect(howToGetBrowser(machine([], { osRelease }))).toEqual({ advice: 'sudo apt-get install chromium' });
});

test('leaves every other system to Playwright', () => {
  const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';
  expect(howToGetBrowser(machine([], { osRelease: ubuntu, root: true }))).toEqual({
    advice: 'npx playwright install --with-deps chromium',
  });
  expect(howToGetBrowser(machine([], { platform: 'darwin' }))).toEqual({ advice: 'npx playwright install chromium' });
});
