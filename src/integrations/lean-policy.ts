import { hashOf } from './hash-of.ts';

/**
 * The page, with a policy that has lost every hash of something that does not stand in the page. Astro 7.3 writes the hash of every
 * script and style of the site into each page's content security policy: 0.6 kB that do not compress. Scripts in files are allowed as
 * the site's own, and data needs no leave. That of a page is no other page's: its hash would be kept for nobody, and the page with it.
 */
export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(/<(script|style)(?: type="module")?>(.*?)<\/\1>/gs)].map(([, , text = '']) =>
    hashOf(text),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy.replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (inline.includes(hash) ? source : '')),
  );
}
