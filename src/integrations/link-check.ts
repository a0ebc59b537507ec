import type { Problem } from '../domain/problem.ts';
import { brokenLink, type BuiltPage, type Link } from '../domain/rules/broken-link.ts';

/** Follows links and anchors of a built site, when it has been told all of its files. */
export interface LinkCheck {
  /**
   * @param path from the root of the host, as a link says it
   * @param html a character for each byte
   */
  page: (path: string, html: string) => void;
  asset: (path: string) => void;
  problems: () => Problem[];
}

/** Attributes as Astro writes them: one space before, double quotes around, the ampersand escaped. */
const ATTRIBUTE = / (href|src|id)="([^"]*)"/g;

/** @param base path of the site, with a slash at both ends */
export function checkLinks(base: string): LinkCheck {
  const pages: BuiltPage[] = [];
  const assets = new Set<string>();
  const own = owner();
  const ofSite = new Map<string, Link>();
  const linkTo = (written: string, from: string): Link => {
    if (!written.startsWith('/')) return resolve(written, from);
    const link = ofSite.get(written) ?? resolve(written, from);
    ofSite.set(written, link);
    return link;
  };
  return {
    // Read with a pattern, not a parser: on thousands of pages a parser is the slowest part of the check.
    page: (path, html) => {
      const ids = new Set<string>();
      const links = new Map<string, Link>();
      for (const [, name, piece = ''] of html.matchAll(ATTRIBUTE)) {
        const value = own(piece);
        if (name === 'id') ids.add(value);
        else if (!links.has(value) && !/^[a-z][a-z0-9+.-]*:/i.test(value)) links.set(value, linkTo(value, path));
      }
      pages.push({ path, ids, links: [...links.values()] });
    },
    asset: (path) => void assets.add(path),
    problems: () => brokenLink({ base, pages, assets }),
  };
}

/** Makes text of bytes, the same for the same: a piece of a page would keep all of that page in memory. */
function owner(): (piece: string) => string {
  const owned = new Map<string, string>();
  return (piece) => {
    const known = owned.get(piece);
    if (known !== undefined) return known;
    const text = Buffer.from(piece, 'latin1').toString();
    owned.set(text, text);
    return text;
  };
}

function resolve(written: string, from: string): Link {
  const { pathname, hash } = new URL(written.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), `http://site${from}`);
  return { written, path: decodeURIComponent(pathname), anchor: decodeURIComponent(hash.slice(1)) };
}
