import type { AstroIntegration, MiddlewareHandler } from 'astro';
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
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'build') addMiddleware({ order: 'post', entrypoint: new URL(import.meta.url) });
      },
    },
  };
}

export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(withOwnHashes(withLateProps(withOwnStyles(await response.text()))), response);
};
