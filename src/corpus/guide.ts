import { getCollection, type CollectionEntry } from 'astro:content';
import { KIND_IDS, type Kind } from '../domain/kinds.ts';
import { neighbours, readingOrder, type Neighbours } from '../domain/reading-order.ts';
import { pageName, relate, type PageLink, type Relations } from '../domain/relations.ts';

export type GuideEntry = CollectionEntry<Kind>;

/** A page of the guide with everything around it that its page needs. */
export interface GuidePage extends PageLink {
  entry: GuideEntry;
}

export interface Guide {
  /** In reading order. */
  pages: GuidePage[];
  byKind: ReadonlyMap<Kind, GuidePage[]>;
  byName: ReadonlyMap<string, GuidePage>;
  relations: ReadonlyMap<string, Relations>;
  neighbours: ReadonlyMap<PageLink, Neighbours<GuidePage>>;
}

let guide: Promise<Guide> | undefined;

/** Read once for the whole build: the work per page must not grow with the number of pages. */
export function loadGuide(): Promise<Guide> {
  if (import.meta.env.DEV) return buildGuide();
  return (guide ??= buildGuide());
}

async function buildGuide(): Promise<Guide> {
  const entries: GuideEntry[] = (await Promise.all(KIND_IDS.map((kind) => getCollection(kind)))).flat();
  const pages = readingOrder(
    entries.map((entry) => ({
      entry,
      kind: entry.collection,
      id: entry.id,
      title: entry.data.title,
      summary: entry.data.summary,
      order: entry.data.order,
      related: entry.data.related,
    })),
  );
  return {
    pages,
    byKind: new Map(KIND_IDS.map((kind) => [kind, pages.filter((page) => page.kind === kind)])),
    byName: new Map(pages.map((page) => [pageName(page), page])),
    relations: relate(pages),
    neighbours: neighbours(pages),
  };
}
