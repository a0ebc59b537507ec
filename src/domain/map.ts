import type { Kind } from './kinds.ts';
import { pageName, type PageLink, type Relations } from './relations.ts';

/** The kinds that the map of the field shows, one column each, from what holds to what happened. */
export const MAP_KINDS = ['principles', 'skills', 'barriers', 'tools', 'cases'] as const satisfies readonly Kind[];

export interface MapEdge {
  /** Names of the two pages, the one further left first. */
  from: string;
  to: string;
}

export interface FieldMap<P> {
  columns: { kind: (typeof MAP_KINDS)[number]; pages: P[] }[];
  edges: MapEdge[];
}

/**
 * Pages and their relations across columns, each pair once whichever page names the other. Relations within a column are left
 * to the list below the map: drawn, they would hide the rest.
 */
export function fieldMap<P extends PageLink>(
  pages: readonly P[],
  relations: ReadonlyMap<string, Relations>,
): FieldMap<P> {
  const columns = MAP_KINDS.map((kind) => ({ kind, pages: pages.filter((page) => page.kind === kind) }));
  const rank = new Map(columns.flatMap(({ pages: list }, i) => list.map((page) => [pageName(page), i] as const)));
  const edges = columns.flatMap(({ pages: list }) =>
    list.flatMap((page) => {
      const mine = pageName(page);
      const { names, namedBy } = relations.get(mine) ?? { names: [], namedBy: [] };
      return [...names, ...namedBy]
        .map(({ page: other }) => pageName(other))
        .filter((other) => (rank.get(other) ?? -1) > (rank.get(mine) ?? 0))
        .map((other) => ({ from: mine, to: other }));
    }),
  );
  return { columns, edges: unique(edges) };
}

function unique(edges: readonly MapEdge[]): MapEdge[] {
  return [...new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge])).values()];
}
