import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,tests}/**/*.test.ts'],
    exclude: ['tests/journeys/**', 'node_modules/**'],
  },
});
