import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { BOOT } from './src/components/chrome/boot.ts';
import { builtPages } from './src/integrations/built-pages.ts';
import { contentRules } from './src/integrations/content-rules.ts';
import { FEED } from './src/integrations/late-props.ts';
import { linkPictures } from './src/integrations/link-pictures.ts';
import { pageHtml } from './src/integrations/page-html.ts';

/** Scripts that stand inside pages, and that the policy allows one by one. */
const hashes = [BOOT, FEED].map(
  (script) => /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`),
);

/**
 * What all exercises have in one file, and what all forms and all stories have in another: React, the record and what reads it; what
 * asks and keeps answers; what plays. Left to itself, the bundler makes a file for every set of pages that share something, and many
 * small files compress less well: 4 kB more on each page. A file of higher priority takes what the others need of it.
 */
const SHARED = [
  // What every page needs, with an exercise or without.
  {
    name: 'everywhere',
    priority: 4,
    test: /vite\/preload-helper|\/src\/storage\/slash\.ts|\/src\/components\/chrome\/say\.ts/,
  },
  // What search, lists and the page of the record need too, without the rest.
  {
    name: 'words',
    priority: 3,
    test: /\/src\/domain\/(kind-words|(assessment|scenario)\/address)\.ts|\/src\/components\/today\.ts/,
  },
  {
    name: 'exercise',
    priority: 2,
    test: /\/node_modules\/(react|react-dom|scheduler|valibot|idb|@astrojs\/react)\/|\/src\/storage\/record\/(?!read-kinds)|\/src\/components\/record\/(use-record|StorageLine|SharedSwitch|status-words|when|download-record)\.|\/src\/components\/exercise\/(Arrived|Lazily|page-facts|use-part)\.|\/src\/components\/marks\/Mark\.tsx|\/src\/domain\/record\/(?!preview|things|file|under-way|waiting)|\/src\/domain\/(sentences|grouped|text-order|days)\.ts/,
  },
  // What the desk of a round needs as well.
  {
    name: 'answers',
    priority: 1,
    test: /\/src\/components\/assessment\/Styled\.|\/src\/domain\/assessment\/(answers|wording|fingerprint)\.ts/,
  },
  {
    name: 'form',
    test: /\/src\/components\/assessment\/(StepForm|StepsNav|use-attempt|use-go-on|use-take-over|use-walk|place-of)\.|\/src\/components\/exercise\/use-resting\.|\/src\/domain\/assessment\/(progress|attempt)\.ts/,
  },
  {
    name: 'story',
    test: /\/src\/components\/scenario\/(use-under-way|use-story|Changes|Standing|StoryHtml)\.|\/src\/domain\/scenario\/(play|state|course|record)\.ts/,
  },
];

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
      rolldownOptions: { output: { codeSplitting: { groups: SHARED } } },
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
  integrations: [contentRules(), mdx(), react(), sitemap(), pageHtml(), linkPictures(), builtPages()],
});
