import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Tests that draw a component need Astro's compiler, and wait for it to start; the others do not. */
const DRAWN = ['src/components/drawings/drawings.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'plain',
          // A test says what happens, not how soon: a busy machine takes three times as long for the largest.
          testTimeout: 30_000,
          include: ['{src,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: ['tests/journeys/**', 'node_modules/**', ...DRAWN],
        },
      },
      getViteConfig({ test: { name: 'drawn', include: DRAWN } }),
    ],
  },
});
