import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linkPackages, multiply, readPages, type SourcePage } from './copies.ts';

/** What Astro with MDX costs by itself: the same texts, no rules, no search, no design. */
export async function writeBareProject(root: string, dir: string, times: number): Promise<void> {
  await mkdir(join(dir, 'src/pages'), { recursive: true });
  await linkPackages(root, dir);
  await mkdir(join(dir, 'src/plain'), { recursive: true });
  const pages = multiply(await readPages(root), times);
  for (const [file, text] of Object.entries(files(plainComponents(pages)))) await writeFile(join(dir, file), text);
  for (const kind of new Set(pages.map((page) => page.kind))) {
    await mkdir(join(dir, 'content', kind), { recursive: true });
  }
  await Promise.all(pages.map(({ kind, id, text }) => writeFile(join(dir, 'content', kind, `${id}.mdx`), text)));
}

/** The components that our texts use, as the least that keeps their words. */
const INLINE = { Cite: '<sup>{Astro.props.fact}</sup>', Term: '<em><slot /></em>' };
const BLOCK = '<div><slot /></div>';

function plainComponents(pages: readonly SourcePage[]): Record<string, string> {
  const names = pages.flatMap(({ text }) => [...text.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name));
  return { ...Object.fromEntries(names.map((name) => [name, BLOCK])), ...INLINE };
}

const files = (plain: Record<string, string>): Record<string, string> => ({
  'package.json': '{ "name": "bare", "private": true, "type": "module" }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({
  trailingSlash: 'always',
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
});
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }) }) };
`,
  'src/pages/[...page].astro': `---
import { getCollection, render } from 'astro:content';
${Object.keys(plain)
  .map((name) => `import ${name} from '../plain/${name}.astro';`)
  .join('\n')}
export async function getStaticPaths() {
  return (await getCollection('pages')).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{entry.data.title}</title></head>
  <body><main><h1>{entry.data.title}</h1><p>{entry.data.summary}</p><Content components={{ ${Object.keys(plain).join(', ')} }} /></main></body>
</html>
`,
  ...Object.fromEntries(Object.entries(plain).map(([name, html]) => [`src/plain/${name}.astro`, `${html}\n`])),
});
