import type { Course } from './course.ts';

/** A place on the map of a play. Columns and rows count from 0; a page says how large they are. */
export interface MapNode {
  kind: 'step' | 'ending' | 'road';
  /** A step’s or ending’s title, or the label of a choice that was not taken. */
  title: string;
  /** Day and hour of a step; where a road not taken would have led. */
  note: string;
  column: 0 | 1;
  row: number;
}

export interface MapLine {
  /** Places in `nodes`. */
  from: number;
  to: number;
  taken: boolean;
  /** The label of the choice, on the way that was taken. */
  label: string;
}

/**
 * The way of a play as one column from top to bottom, with the roads not taken beside each decision. It is laid out here, in
 * rows, because a way through a story is a list: the same order for eyes, ears and paper.
 */
export interface PathMap {
  nodes: readonly MapNode[];
  lines: readonly MapLine[];
  rows: number;
}

export function pathMap({ made, at }: Course): PathMap {
  const nodes: MapNode[] = [];
  const lines: MapLine[] = [];
  let row = 0;
  let before: { node: number; label: string } | undefined;
  const onTheWay = (kind: MapNode['kind'], title: string, note: string): number => {
    const node = nodes.push({ kind, title, note, column: 0, row }) - 1;
    if (before) lines.push({ from: before.node, to: node, taken: true, label: before.label });
    return node;
  };
  for (const { step, choice, others } of made) {
    const here = onTheWay('step', step.title, step.when);
    for (const [i, other] of others.entries()) {
      const road = { kind: 'road', title: other.choice.label, note: other.to.title, column: 1, row: row + i } as const;
      lines.push({ from: here, to: nodes.push(road) - 1, taken: false, label: '' });
    }
    before = { node: here, label: choice.label };
    row += Math.max(others.length, 1);
  }
  if (at) onTheWay('when' in at ? 'step' : 'ending', at.title, 'when' in at ? at.when : '');
  return { nodes, lines, rows: at ? row + 1 : row };
}
