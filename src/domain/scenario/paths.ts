import { choiceEdges, isEnding, type Edge, type Exploration, type Node } from './explore.ts';

/** How long plays are and how many there are. Lengths count choices. */
export interface Paths {
  /** Choices of the shortest play to an ending. Nothing if no play ends. */
  shortest?: number;
  /** Choices of the longest play. Nothing if plays can go round in a circle, or none ends. */
  longest?: number;
  /** How many different plays end. Nothing if plays can go round in a circle. */
  count?: bigint;
}

/**
 * Plays counted from the ends backwards, so that a scenario with a billion plays takes no longer than one with ten. Two plays
 * are different if they differ in a choice, or in asking somebody while a condition can still look back on it.
 */
export function pathsOf(exploration: Exploration): Paths {
  const { nodes } = exploration;
  const shortest = shortestEnd(exploration);
  const order = loopFreeOrder(nodes);
  if (order === undefined) return shortest === undefined ? {} : { shortest };
  const counts = new Array<bigint>(nodes.length).fill(0n);
  for (const i of order.toReversed()) {
    const node = nodes[i];
    if (node === undefined) continue;
    if (isEnding(exploration, node)) counts[i] = 1n;
    for (const { to } of node.edges) {
      if (to !== undefined) counts[i] = (counts[i] ?? 0n) + (counts[to] ?? 0n);
    }
  }
  const longest = longestFrom(exploration, order);
  return {
    count: counts[0] ?? 0n,
    ...(shortest !== undefined && { shortest }),
    ...(longest !== undefined && { longest }),
  };
}

/** Choices of the longest play. Nothing if plays can go round in a circle, or none ends. */
export function longestPlay(exploration: Exploration): number | undefined {
  const order = loopFreeOrder(exploration.nodes);
  return order && longestFrom(exploration, order);
}

function longestFrom(exploration: Exploration, order: readonly number[]): number | undefined {
  const { nodes } = exploration;
  const longest = new Array<number>(nodes.length).fill(-Infinity);
  for (const i of order.toReversed()) {
    const node = nodes[i];
    if (node === undefined) continue;
    if (isEnding(exploration, node)) longest[i] = 0;
    for (const edge of node.edges) {
      if (edge.to === undefined) continue;
      longest[i] = Math.max(longest[i] ?? 0, lengthOf(edge) + (longest[edge.to] ?? 0));
    }
  }
  const most = longest[0] ?? -Infinity;
  return Number.isFinite(most) ? most : undefined;
}

function lengthOf({ does }: Edge): 0 | 1 {
  return 'choice' in does ? 1 : 0;
}

/** Kept by their list: several rules ask. */
const orders = new WeakMap<readonly Node[], { order: readonly number[] | undefined }>();

/** Nodes so that every edge leads onward, or nothing if some edges lead round in a circle. */
export function loopFreeOrder(nodes: readonly Node[]): readonly number[] | undefined {
  const known = orders.get(nodes) ?? { order: findOrder(nodes) };
  orders.set(nodes, known);
  return known.order;
}

function findOrder(nodes: readonly Node[]): number[] | undefined {
  const coming = new Array<number>(nodes.length).fill(0);
  for (const { edges } of nodes) {
    for (const { to } of edges) if (to !== undefined) coming[to] = (coming[to] ?? 0) + 1;
  }
  const order = [...nodes.keys()].filter((i) => coming[i] === 0);
  // The list grows while it is walked.
  for (const i of order) {
    for (const { to } of nodes[i]?.edges ?? []) {
      if (to === undefined) continue;
      const left = (coming[to] ?? 0) - 1;
      coming[to] = left;
      if (left === 0) order.push(to);
    }
  }
  return order.length === nodes.length ? order : undefined;
}

/** Breadth first over choices; asking takes no length. */
function shortestEnd(exploration: Exploration): number | undefined {
  const { nodes } = exploration;
  const seen = new Set<number>([0]);
  let here = [0];
  for (let length = 0; here.length > 0; length += 1) {
    for (const i of here) {
      for (const { does, to } of nodes[i]?.edges ?? []) {
        if ('ask' in does && to !== undefined && !seen.has(to)) {
          seen.add(to);
          here.push(to);
        }
      }
    }
    const ended = here.some((i) => nodes[i] !== undefined && isEnding(exploration, nodes[i]));
    if (ended) return length;
    const next = new Set<number>();
    for (const i of here) {
      const node = nodes[i];
      if (node === undefined) continue;
      for (const { to } of choiceEdges(node)) {
        if (to !== undefined && !seen.has(to)) next.add(to);
      }
    }
    for (const i of next) seen.add(i);
    here = [...next];
  }
  return undefined;
}

/** Nodes at a step where nothing can be chosen, even if asking somebody would open something: nobody has to ask. */
export function deadEnds(exploration: Exploration): Node[] {
  return exploration.nodes.filter((node) => !isEnding(exploration, node) && choiceEdges(node).length === 0);
}

/**
 * Nodes that lead on and on and to no end: not to an ending, nor to a dead end or to nowhere, which are told of by
 * themselves. As states are few, such plays go round in a circle.
 */
export function goingRound(exploration: Exploration): Node[] {
  const { nodes } = exploration;
  if (loopFreeOrder(nodes) !== undefined) return [];
  const before = nodes.map((): number[] => []);
  for (const [i, { edges }] of nodes.entries()) {
    for (const { to } of edges) if (to !== undefined) before[to]?.push(i);
  }
  const leadsOut = new Set<number>();
  const todo = [...nodes.keys()].filter((i) => {
    const node = nodes[i];
    return node && (choiceEdges(node).length === 0 || node.edges.some(({ to }) => to === undefined));
  });
  for (let i = todo.pop(); i !== undefined; i = todo.pop()) {
    if (leadsOut.has(i)) continue;
    leadsOut.add(i);
    todo.push(...(before[i] ?? []));
  }
  return nodes.filter((_, i) => !leadsOut.has(i));
}
