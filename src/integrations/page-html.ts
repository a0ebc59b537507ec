import type { AstroIntegration, MiddlewareHandler } from 'astro';
import { rememberImports, withImports } from './imports.ts';
import { withLateProps } from './late-props.ts';
import { withOwnHashes } from './lean-policy.ts';
import { withOwnStyles } from './own-styles.ts';

/**
 * Changes what Astro made of every page before it is written: to read thousands of pages again and to write them twice is slow. In
 * one middleware, because each takes the text of a page out of its response and puts it into another.
 */
export function pageHtml(): AstroIntegration {
  return {
    name: 'page-html',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, updateConfig }) => {
        if (command !== 'build') return;
        addMiddleware({ order: 'post', entrypoint: new URL(import.meta.url) });
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'remember-imports',
                // Scripts are bundled before the first page is drawn.
                generateBundle(_options, bundle) {
                  if (this.environment.name === 'client') rememberImports(Object.values(bundle));
                },
              },
            ],
          },
        });
      },
    },
  };
}

export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  // A character for each byte: nothing here looks at a letter beyond ASCII, and text of wider ones takes three times as long.
  const html = Buffer.from(await response.arrayBuffer()).toString('latin1');
  const changed = withOwnHashes(withLateProps(withOwnStyles(html), withImports));
  return new Response(Buffer.from(changed, 'latin1'), response);
};
