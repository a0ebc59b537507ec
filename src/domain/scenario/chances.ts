import { pick, type Random } from '../chance.ts';
import { choiceEdges, isEnding, type Edge, type Exploration } from './explore.ts';
import { loopFreeOrder } from './paths.ts';
import { endingCalled } from './state.ts';

/** More moves than any play needs: a random play that goes round for so long is given up. */
const MOST_MOVES = 500;

/**
 * Plays that choose by lot, and how often each ending was reached. Where it matters who is asked, a play asks on every second
 * occasion. Plays that came to no ending are in no count.
 */
export function randomPlays(exploration: Exploration, plays: number, random: Random): ReadonlyMap<string, number> {
  const { nodes, scenario } = exploration;
  const reached = new Map(scenario.endings.map(({ id }) => [id, 0]));
  for (let play = 0; play < plays; play += 1) {
    let node = nodes[0];
    for (let move = 0; node && !isEnding(exploration, node) && move < MOST_MOVES; move += 1) {
      const asks = node.edges.filter(({ does }) => 'ask' in does);
      const edge = pick(asks.length > 0 && random() < 0.5 ? asks : choiceEdges(node), random);
      node = edge?.to === undefined ? undefined : nodes[edge.to];
    }
    if (node && isEnding(exploration, node)) reached.set(node.state.at, (reached.get(node.state.at) ?? 0) + 1);
  }
  return reached;
}

/** Rounds that are enough for the worth of states in a circle to settle. */
const ROUNDS = 200;

/** What each node is worth: the `better` of the endings that plays by lot reach from there, on average. */
export function worthOf(exploration: Exploration): readonly number[] {
  const { nodes, scenario } = exploration;
  const worth = nodes.map(({ state }) => endingCalled(scenario, state.at)?.better ?? 0);
  const order = loopFreeOrder(nodes)?.toReversed();
  const rounds = order === undefined ? ROUNDS : 1;
  for (let round = 0; round < rounds; round += 1) {
    for (const i of order ?? nodes.keys()) {
      const node = nodes[i];
      worth[i] = (node && meanWorth(choiceEdges(node), worth)) ?? worth[i] ?? 0;
    }
  }
  return worth;
}

/** What plays are worth after one choice or another, on average. Nothing if none leads anywhere. */
export function meanWorth(edges: readonly Edge[], worth: readonly number[]): number | undefined {
  let sum = 0;
  let count = 0;
  for (const { to } of edges) {
    if (to === undefined) continue;
    sum += worth[to] ?? 0;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}
