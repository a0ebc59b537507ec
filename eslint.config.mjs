import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Which folder of src/ may import from which. Imports point inward: pages → corpus → domain, and
 * pages → layouts → components → domain. A folder that is not named here is nobody's to import from.
 */
const MAY_IMPORT = /** @type {const} */ ({
  domain: [],
  schemas: ['domain'],
  storage: ['domain'],
  corpus: ['schemas', 'domain'],
  components: ['storage', 'domain', 'styles'],
  layouts: ['components', 'storage', 'corpus', 'domain', 'styles'],
  pages: ['layouts', 'components', 'storage', 'corpus', 'schemas', 'domain', 'styles'],
  integrations: ['corpus', 'schemas', 'domain'],
});

/** @typedef {keyof typeof MAY_IMPORT} Folder */

/** What to do instead, by the folder that an import was written in. */
const INSTEAD = {
  domain:
    'The domain decides and knows nothing else: no DOM, Astro, React or Node. Hand it what it needs as an argument, from src/corpus or from a page.',
  schemas:
    'A schema says what an author may write. Closed lists belong in src/domain; reading files belongs in src/corpus.',
  storage: 'Storage remembers. Decisions belong in src/domain, and what is shown in src/components.',
  corpus:
    'The corpus reads content for pages. Move what it needs from there to src/domain, or let the page bring the two together.',
  components:
    'A component is handed its content. Load it in a page or layout and pass it on as a prop; a type may be imported with `import type`.',
  layouts: 'A layout is used by pages. Move what it needs to src/components or src/domain.',
  pages: 'Pages are where things come together, so nothing of the build belongs in them.',
  integrations: 'An integration works during the build. Decisions belong in src/domain, reading content in src/corpus.',
};

/** Pages' texts contain components that look up the page they are on, and lists of examples come with the loader. */
const LOAD_CONTENT = ['src/components/guide/**', 'src/components/lists/**'];

const folders = /** @type {Folder[]} */ (Object.keys(MAY_IMPORT));
const others = ['content', 'pages', 'styles', 'integrations', ...folders];

/**
 * Patterns of `no-restricted-imports` that refuse every other folder than those allowed.
 *
 * @param {Folder} folder
 * @param {{ allow?: readonly string[], types?: readonly string[] }} [options] `types`: folders that only types may come from
 */
function guard(folder, { allow = MAY_IMPORT[folder], types = [] } = {}) {
  const refused = [...new Set(others)].filter((other) => other !== folder && !allow.includes(other));
  const message = INSTEAD[folder];
  const pattern = (/** @type {readonly string[]} */ names) => `^\\.\\.?/(?:.*/)?(?:${names.join('|')})/`;
  const strict = refused.filter((other) => !types.includes(other));
  return [
    { regex: pattern(strict), message },
    ...(types.length > 0 ? [{ regex: pattern(types), allowTypeImports: true, message }] : []),
  ];
}

const guards = folders.map(
  (folder) =>
    /** @type {import('eslint').Linter.Config} */ ({
      name: `import direction: ${folder}`,
      files: [`src/${folder}/**/*.{ts,tsx,astro}`],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          { patterns: guard(folder, folder === 'components' ? { types: ['corpus'] } : {}) },
        ],
      },
    }),
);

export default defineConfig(
  globalIgnores(['.astro/', '.cache/', 'dist/', 'playwright-report/', 'test-results/', 'src/content/']),
  { plugins: { '@typescript-eslint': tseslint.plugin }, linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'typescript',
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
    },
    rules: {
      // Numbers in a sentence for a person need no ceremony.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `void promise` and `() => void promise` say that nobody waits.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreVoidOperator: true, ignoreArrowShorthand: true },
      ],
      // A type and a value are imported apart, so that the guard below can tell them apart.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['**/*.astro'], extends: [astro.configs.recommended] },
  ...guards,
  {
    name: 'components that load content',
    files: LOAD_CONTENT,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: guard('components', { allow: [...MAY_IMPORT.components, 'corpus'] }) },
      ],
    },
  },
  {
    // Valibot is plain functions as the domain is; what a stranger's file may hold is a decision.
    name: 'the domain imports only itself and valibot, and knows neither clock nor chance',
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...guard('domain'), { regex: '^(?!\\.\\.?/|valibot$)', message: INSTEAD.domain }] },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take today as an argument: an ISO date such as 2026-11-23.' },
        { object: 'Math', property: 'random', message: 'Take the source of chance as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Take today as an argument: an ISO date such as 2026-11-23.',
        },
      ],
    },
  },
  {
    // TypeScript by itself does not know what an .astro file exports; `astro check` does.
    name: 'what imports .astro files',
    files: ['src/components/guide/in-text.ts', 'src/components/drawings/drawings.ts', 'src/components/**/*.test.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  {
    // An import statement would turn these files into modules, and their declarations would no longer be global.
    name: 'global declarations',
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    name: 'tests',
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts'],
    rules: {
      // In a test, a missing element should throw: that is the test.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
