import { createHash } from 'node:crypto';
import type { AstroIntegration, MiddlewareHandler } from 'astro';

/**
 * Astro 7.3 writes the hash of every script and style of the site into each page's content security policy: 0.6 kB that do
 * not compress. Scripts in files are allowed as the site's own, so a page needs only the hashes of what stands in it.
 */
export function leanPolicy(): AstroIntegration {
  return {
    name: 'lean-policy',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'build') addMiddleware({ order: 'post', entrypoint: new URL(import.meta.url) });
      },
    },
  };
}

/** Each page before it is written, because to read thousands of pages again and to write them twice is slow. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(withOwnHashes(await response.text()), response);
};

/** The page, with a policy that has lost every hash of something that does not stand in the page. */
export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , text = '']) => hashOf(text));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy.replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (inline.includes(hash) ? source : '')),
  );
}

/** The styles of hundreds of pages are the same few texts. */
const known = new Map<string, string>();

function hashOf(text: string): string {
  const hash = known.get(text) ?? createHash('sha256').update(text).digest('base64');
  known.set(text, hash);
  return hash;
}
