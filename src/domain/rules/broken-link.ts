import { problem, type Problem } from '../problem.ts';

/** A built page as a link checker sees it. */
export interface BuiltPage {
  /** Address from the root of the host, base path included: `/guide/skills/`. */
  path: string;
  /** Everything a link could land on. */
  ids: ReadonlySet<string>;
  /** Addresses on this site that the page names: links, images, scripts, styles. */
  links: readonly Link[];
}

export interface Link {
  /** As it stands in the page. */
  written: string;
  /** The same from the root of the host, decoded. */
  path: string;
  /** What follows the #, decoded; empty if nothing does. */
  anchor: string;
}

export interface BuiltSite {
  /** The base path, with a slash at both ends. */
  base: string;
  pages: readonly BuiltPage[];
  /** Addresses of built files that are not pages. */
  assets: ReadonlySet<string>;
}

/** A link or anchor that leads nowhere in the built site, whoever wrote it. External addresses are not asked. */
export function brokenLink({ base, pages, assets }: BuiltSite): Problem[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const wrong = whatIsWrong(link, { base, byPath, assets });
      return wrong ? [problem('broken-link', page.path, `the link to ${link.written}`, ...wrong)] : [];
    }),
  );
}

interface Where {
  base: string;
  byPath: ReadonlyMap<string, BuiltPage>;
  assets: ReadonlySet<string>;
}

function whatIsWrong({ path, anchor }: Link, { base, byPath, assets }: Where): [string, string] | undefined {
  if (!path.startsWith(base)) {
    return [
      `The address ${path} leaves the base path ${base}.`,
      'Write links from the root of the site, /skills/, and let the page add the base path.',
    ];
  }
  const target = byPath.get(path);
  if (target === undefined) {
    if (assets.has(path)) return undefined;
    return [
      `There is no page or file at ${path}.`,
      byPath.has(`${path}/`) ? 'Add the slash at its end.' : 'Correct the address, or make the page it promises.',
    ];
  }
  if (anchor === '' || anchor === 'top' || target.ids.has(anchor)) return undefined;
  return [
    `The page ${path} has nothing called "#${anchor}".`,
    'Anchors follow the words of a heading: copy the link from the heading itself.',
  ];
}
