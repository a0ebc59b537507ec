export type Point = readonly [x: number, y: number];

/**
 * A line with an open head at its end, as one path: unlike a marker it needs no id, takes the line's colour everywhere, and
 * prints. `via` bends it. A bar in place of the head says that the line stops there.
 */
export function arrow(from: Point, to: Point, { via, bar = false }: { via?: Point; bar?: boolean } = {}): string {
  const [x, y] = to;
  const [fromX, fromY] = via ?? from;
  const angle = Math.atan2(y - fromY, x - fromX);
  const at = (turn: number, length: number): string =>
    `${round(x + length * Math.cos(angle + turn))} ${round(y + length * Math.sin(angle + turn))}`;
  const line = `M${from.join(' ')}${via ? `Q${via.join(' ')} ` : 'L'}${x} ${y}`;
  if (bar) return `${line}M${at(Math.PI / 2, 8)}L${at(-Math.PI / 2, 8)}`;
  return `${line}M${at(2.5, 8)}L${x} ${y} ${at(-2.5, 8)}`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
