import { satteriHeadingIdsPlugin, type SatteriAstroData } from '@astrojs/markdown-satteri';
import type { MarkdownHeading } from 'astro';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { evaluate, type EvaluateOptions } from 'satteri';
import type { GuideEntry } from './guide.ts';

/** The words of a page: a component that takes others for its tags, and the headings in it. */
export interface Text {
  Content: (props: { components: Record<string, unknown> }) => unknown;
  headings: MarkdownHeading[];
}

const RUNTIME = { Fragment, jsx, jsxs } as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

const texts = new WeakMap<GuideEntry, Text>();

/**
 * Compiles a page's MDX with the settings of @astrojs/mdx, but here and not in the bundler, where each page becomes two modules
 * and a file that only that page reads. That took half of the time of a build, and grew faster than the number of pages.
 */
export function textOf(entry: GuideEntry): Text {
  const known = texts.get(entry);
  if (known) return known;
  const astro: SatteriAstroData = {
    frontmatter: {},
    headings: [],
    localImagePaths: new Set(),
    remoteImagePaths: new Set(),
  };
  const { default: MDXContent } = evaluate(entry.body ?? '', {
    hastPlugins: [satteriHeadingIdsPlugin()],
    features: { gfm: true, smartPunctuation: true },
    elementAttributeNameCase: 'html',
    data: { astro },
    ...RUNTIME,
  }) as { default: Text['Content'] };
  const Content: Text['Content'] = (props) => MDXContent({ components: { Fragment, ...props.components } });
  // How Astro knows what draws a component, without trying.
  Object.assign(Content, { [Symbol.for('astro:renderer')]: 'astro:jsx' });
  const text = { Content, headings: astro.headings };
  texts.set(entry, text);
  return text;
}
