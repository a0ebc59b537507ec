import { href } from '../../href.ts';

/**
 * The whole address of a page here with a code behind the `#`, which browsers keep to themselves. It begins where this page
 * was served from, so that it leads to the same version of the site.
 */
export function linkTo(path: string, code: string): string {
  return `${new URL(href(path), location.href).href}#${code}`;
}
