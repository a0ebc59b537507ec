import { addressesOf, type Addresses } from '../addresses.ts';
import type { Corpus, Page } from '../corpus.ts';
import { pagePath } from '../kinds.ts';
import { problem, type Problem } from '../problem.ts';

/** A link that leads nowhere, found while an author writes. The built site is asked again: see broken-link.ts. */
export function deadLink(corpus: Corpus): Problem[] {
  const site = addressesOf(corpus);
  return corpus.pages.flatMap((page) =>
    page.links.flatMap(({ to, line }) => {
      const wrong = whatIsWrong(to, page, site);
      return wrong ? [problem('dead-link', page.file, `line ${line}`, ...wrong)] : [];
    }),
  );
}

const HOW =
  'Write links to other pages from the root of the site, /skills/building-trust/, and to other sites with https://.';

function whatIsWrong(to: string, page: Page, site: Addresses): [wrong: string, fix: string] | undefined {
  if (/^(?:mailto:|tel:)./.test(to) || /^https?:\/\/[^\s/?#]+\.[^\s./?#]+/.test(to)) return undefined;
  if (/^https?:/.test(to))
    return [`The link to "${to}" names no site.`, 'Write the whole address: https://www.gov.uk/.'];
  const own = to.startsWith('#');
  if (!own && !/^\/(?!\/)/.test(to)) return [`The link to "${to}" is no address.`, HOW];

  const [written = '', anchor = ''] = decoded(to).split('#');
  const path = own ? pagePath(page.kind, page.id) : written.replace(/\?.*/, '');
  if (!site.has(path)) {
    if (site.has(`${path}/`)) return [`The link to "${to}" lacks the slash at its end.`, `Write ${path}/.`];
    return [
      `There is no page at ${path}.`,
      'Correct the address: copy it from the page in a browser, after the name of the site.',
    ];
  }
  if (anchor === '' || site.hasAnchor(path, anchor)) return undefined;
  return [
    `${own ? 'This page' : `The page ${path}`} has no heading that "#${anchor}" leads to.`,
    'Anchors follow the words of a heading, in lower case with hyphens: copy the link from the heading itself.',
  ];
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
