import { expect, test } from 'vitest';
import { rememberImports, withImports } from './imports.ts';

test('a script comes with all that it imports, at every remove and each once, in the folder where it is', () => {
  rememberImports([
    { fileName: '_astro/form.js', imports: ['_astro/steps.js', '_astro/react.js'] },
    { fileName: '_astro/client.js', imports: ['_astro/react.js'] },
    { fileName: '_astro/steps.js', imports: ['_astro/words.js', '_astro/form.js'] },
    { fileName: '_astro/form.css' },
  ]);
  const all = ['form.js', 'client.js', 'steps.js', 'react.js', 'words.js'];
  expect(withImports(['/guide/_astro/form.js', '/guide/_astro/client.js'])).toEqual(
    all.map((name) => `/guide/_astro/${name}`),
  );
});
