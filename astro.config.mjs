import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { BOOT } from './src/components/chrome/boot.ts';
import { contentRules } from './src/integrations/content-rules.ts';
import { font } from './src/integrations/font.ts';
import { FEED, lateProps } from './src/integrations/late-props.ts';
import { leanPolicy } from './src/integrations/lean-policy.ts';
import { linkCheck } from './src/integrations/link-check.ts';
import { searchIndex } from './src/integrations/search-index.ts';

/** Scripts that stand inside pages, and that the policy allows one by one. */
const hashes = [BOOT, FEED].map(
  (script) => /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`),
);

/**
 * What every exercise has, in one file: the record and what reads it. Left to itself, the bundler makes a file for every set
 * of pages that share something, and many small files compress less well: 1 kB more on each page.
 */
const RECORD = {
  name: 'record',
  test: /\/node_modules\/(valibot|idb)\/|\/src\/storage\/record\/|\/src\/components\/record\/(use-record|StorageLine|SharedSwitch|status-words|when|download-record)\.|\/src\/domain\/record\/(?!preview|things|file)|\/src\/domain\/(sentences|grouped|text-order|days)\.ts/,
};

export default defineConfig({
  // The address the site is published at, for canonical links and the sitemap. A host sets it: see README.
  site: process.env.SITE_URL ?? 'https://joined-up.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // All styles in the page: one request fewer before the first words show. See docs/performance.md.
    inlineStylesheets: 'always',
  },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: [RECORD] } } },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind's engine is WebAssembly; what is set before the first paint, and what an island is given, by two inline scripts.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes },
    },
  },
  integrations: [
    font(),
    contentRules(),
    mdx(),
    react(),
    sitemap(),
    leanPolicy(),
    lateProps(),
    linkCheck(),
    searchIndex(),
  ],
});
