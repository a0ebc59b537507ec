import { forceLink, forceSimulation, forceY, type SimulationNodeDatum } from 'd3-force';
import type { FieldMap } from '../domain/map.ts';
import { pageName, type PageLink } from '../domain/relations.ts';

interface Node extends SimulationNodeDatum {
  id: string;
  column: number;
}

export interface Spot<P> {
  page: P;
  x: number;
  y: number;
}

export interface MapLayout<P> {
  width: number;
  height: number;
  /** From one column to the next. */
  column: number;
  spots: Spot<P>[];
  lines: { from: Spot<P>; to: Spot<P> }[];
}

/** In units of a sixteenth of a rem: five columns stand side by side on a screen of 1,280 px. */
const COLUMN = 221;
const ROW = 42;
const TOP = 60;

/**
 * Puts pages that belong together at the same height, so that lines run short and level: d3-force settles the heights, and each
 * column is then spaced evenly in the order that it found. Nothing keeps pages apart before that: they would hold each other back, lines
 * would be half as long again, and it would take ten times as long. The simulation has no chance in it: one corpus, one map.
 */
export function layOut<P extends PageLink>({ columns, edges }: FieldMap<P>): MapLayout<P> {
  const rows = Math.max(...columns.map(({ pages }) => pages.length), 1);
  const height = TOP + rows * ROW;
  const nodes: Node[] = columns.flatMap(({ pages }, column) =>
    pages.map((page, i) => ({
      id: pageName(page),
      column,
      fx: column * COLUMN,
      y: TOP + ((i + 0.5) * (rows * ROW)) / pages.length,
    })),
  );
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, { source: string; target: string }>(edges.map(({ from, to }) => ({ source: from, target: to })))
        .id(({ id }) => id)
        .distance(0)
        .strength(0.05),
    )
    .force('middle', forceY(height / 2).strength(0.01))
    .stop()
    .tick(300);

  const spots = new Map<string, Spot<P>>();
  for (const [column, { pages }] of columns.entries()) {
    const byName = new Map(pages.map((page) => [pageName(page), page]));
    const ordered = nodes.filter((node) => node.column === column).toSorted((a, b) => (a.y ?? 0) - (b.y ?? 0));
    const gap = (rows * ROW) / Math.max(ordered.length, 1);
    for (const [i, { id }] of ordered.entries()) {
      const page = byName.get(id);
      if (page) spots.set(id, { page, x: column * COLUMN + 16, y: Math.round(TOP + (i + 0.5) * gap) });
    }
  }
  return {
    width: columns.length * COLUMN,
    height,
    column: COLUMN,
    spots: [...spots.values()],
    lines: edges.flatMap(({ from, to }) => {
      const [a, b] = [spots.get(from), spots.get(to)];
      return a && b ? [{ from: a, to: b }] : [];
    }),
  };
}
