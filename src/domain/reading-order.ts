import { KIND_IDS } from './kinds.ts';
import type { PageLink } from './relations.ts';

/** The whole guide in the order in which one could read it: kind by kind, and within a kind as its authors say. */
export function readingOrder<P extends Pick<PageLink, 'kind' | 'order' | 'id'>>(pages: readonly P[]): P[] {
  return pages.toSorted(
    (a, b) => KIND_IDS.indexOf(a.kind) - KIND_IDS.indexOf(b.kind) || a.order - b.order || (a.id < b.id ? -1 : 1),
  );
}

export interface Neighbours<P> {
  previous: P | undefined;
  next: P | undefined;
  /** Place among the pages of its kind, from 1, and how many there are: "Skill 2 of 6". */
  place: number;
  of: number;
}

/** What stands before and after each page; the order runs on from one kind into the next. */
export function neighbours<P extends PageLink>(pages: readonly P[]): ReadonlyMap<P, Neighbours<P>> {
  const ordered = readingOrder(pages);
  const counts = new Map<string, number>();
  for (const { kind } of ordered) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const places = new Map<string, number>();
  return new Map(
    ordered.map((page, i) => {
      const place = (places.get(page.kind) ?? 0) + 1;
      places.set(page.kind, place);
      return [page, { previous: ordered[i - 1], next: ordered[i + 1], place, of: counts.get(page.kind) ?? place }];
    }),
  );
}
