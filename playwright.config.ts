import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// `npm test` names a browser. By itself, `npx playwright test` uses Debian's, or else Playwright's own.
const debians = '/usr/bin/chromium';
const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(debians) ? debians : undefined);

/** Two ports from here on, that a developer's own server does not use. Two checkouts tested at once need two pairs. */
const port = Number(process.env.TEST_PORT ?? 4401);

/** The built site, and the same site under a base path. */
const SITES = {
  root: { port, base: '/', dist: 'dist' },
  underBase: { port: port + 1, base: '/guide/', dist: '.cache/dist-under-base' },
};
const addressOf = ({ port, base }: (typeof SITES)['root']): string => `http://127.0.0.1:${port}${base}`;

export default defineConfig({
  testDir: 'tests/journeys',
  // Pictures and traces of what failed.
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  metadata: { underBase: addressOf(SITES.underBase) },
  use: {
    baseURL: addressOf(SITES.root),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Playwright itself adds --no-sandbox, so this runs as root too.
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  webServer: Object.values(SITES).map((site) => ({
    command: 'node scripts/serve.mjs',
    env: { PORT: String(site.port), BASE_PATH: site.base, DIST: site.dist, HOST: '127.0.0.1' },
    url: addressOf(site),
    reuseExistingServer: false,
  })),
});
