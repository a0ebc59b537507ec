import type { Relation } from './corpus.ts';
import { pagePath, type Kind } from './kinds.ts';

/** As much of a page as a link to it needs. */
export interface PageLink {
  kind: Kind;
  id: string;
  title: string;
  summary: string;
  order: number;
  related: readonly Relation[];
}

export interface RelatedPage {
  page: PageLink;
  /** Why a reader of the one page would go to the other, in the words of the page that named it. */
  why: string;
}

export interface Relations {
  /** Pages that this one names. */
  names: RelatedPage[];
  /** Pages that name this one and that it does not name itself. */
  namedBy: RelatedPage[];
}

/** Both directions for every page at once, in one pass, so that the cost per page stays level as pages grow. */
export function relate(pages: readonly PageLink[]): ReadonlyMap<string, Relations> {
  const byName = new Map(pages.map((page) => [pageName(page), page]));
  const relations = new Map<string, Relations>(pages.map((page) => [pageName(page), { names: [], namedBy: [] }]));
  for (const page of pages) {
    for (const { page: name, why } of page.related) {
      const other = byName.get(name);
      if (other === undefined) continue;
      relations.get(pageName(page))?.names.push({ page: other, why });
      const back = other.related.some(({ page: theirs }) => theirs === pageName(page));
      if (!back) relations.get(name)?.namedBy.push({ page, why });
    }
  }
  return relations;
}

export function pageName({ kind, id }: { kind: Kind; id: string }): string {
  return `${kind}/${id}`;
}

export function addressOf({ kind, id }: { kind: Kind; id: string }): string {
  return pagePath(kind, id);
}
