import { keyOf, liveIn } from './live.ts';
import type { Choice, Scenario } from './scenario.ts';
import {
  afterAsking,
  choicesIn,
  endingCalled,
  mayBeAsked,
  outcomeOf,
  startState,
  stepCalled,
  type State,
} from './state.ts';

/**
 * How many states are looked at. A scenario of ten steps, three quantities of four words and six facts has some thousands;
 * past this, nobody can say what it does, and the proof would take longer than the rest of the build.
 */
export const MOST_STATES = 200_000;

export interface Edge {
  /** What the reader does: makes a choice, or spends a conversation. One object for all edges that take the same way of a choice. */
  does: { choice: string; way: number } | { ask: string };
  /** The node it leads to. Nothing if it leads to no step or ending, or no way fits. */
  to?: number;
  /** Quantities that it would have moved past their words. */
  over: readonly string[];
}

/** A state that some play reaches, with everything that can be done there. */
export interface Node {
  state: State;
  edges: Edge[];
  /** The node and edge by which it was first reached, with the fewest moves. The first node has none. */
  from?: { node: number; edge: Edge };
}

export interface Exploration {
  scenario: Scenario;
  /** In the order in which they were found: the first is where the play begins. */
  nodes: readonly Node[];
  /** Whether every state was looked at. If not, there are more than the limit. */
  complete: boolean;
}

/**
 * Every state that plays can reach from one state, and what leads from each to which. States that differ only in what nothing
 * can look back on any more are one. Asking is followed where a condition can still look back on it; asking anybody else only
 * spends a conversation, and opens nothing that a play without it does not come to.
 */
export function explore(scenario: Scenario, from = startState(scenario), most = MOST_STATES): Exploration {
  const live = liveIn(scenario);
  const nodes: Node[] = [];
  const known = new Map<string, number>();
  let complete = true;

  /** The place of a state’s node. Nothing if the state is at no step or ending, or one too many. */
  const find = (state: State, reachedFrom?: Node['from']): number | undefined => {
    const here = live.get(state.at);
    if (here === undefined) return undefined;
    const key = keyOf(here, state);
    const there = known.get(key);
    if (there !== undefined) return there;
    if (nodes.length === most) {
      complete = false;
      return undefined;
    }
    known.set(key, nodes.length);
    nodes.push({ state, edges: [], ...(reachedFrom && { from: reachedFrom }) });
    return nodes.length - 1;
  };
  const lead = (from: number, state: State, does: Edge['does'], over: readonly string[]): Edge => {
    const edge: Edge = { does, over };
    const to = 'way' in does && does.way < 0 ? undefined : find(state, { node: from, edge });
    if (to !== undefined) edge.to = to;
    return edge;
  };

  const made = choosing();
  find(from);
  // The list grows while it is walked.
  for (const [i, node] of nodes.entries()) {
    const step = stepCalled(scenario, node.state.at);
    if (step === undefined) continue;
    node.edges = choicesIn(step, node.state).map((choice) => {
      const { way, state, over } = outcomeOf(scenario, node.state, choice);
      return lead(i, state, made(choice, way), over);
    });
    for (const person of mayBeAsked(step, node.state)) {
      const matters = live.get(step.id)?.people.includes(person) && !node.state.asked.has(person);
      if (matters) node.edges.push(lead(i, afterAsking(node.state, person), { ask: person }, []));
    }
  }
  return { scenario, nodes, complete };
}

/** A choice and its way, as one object for all edges that take it: to keep hundreds of thousands apart is half of the work. */
function choosing(): (choice: Choice, way: number) => Edge['does'] {
  const known = new Map<Choice, Edge['does'][]>();
  return (choice, way) => {
    let ways = known.get(choice);
    if (ways === undefined) known.set(choice, (ways = []));
    return (ways[way + 1] ??= { choice: choice.id, way });
  };
}

/** The exploration of a whole scenario, made once: every rule looks at it. */
export function exploreOnce(scenario: Scenario): Exploration {
  let exploration = explorations.get(scenario);
  if (exploration === undefined) explorations.set(scenario, (exploration = explore(scenario)));
  return exploration;
}

const explorations = new WeakMap<Scenario, Exploration>();

/** Nodes by the step or ending where they stand. */
export function nodesByPlace({ nodes }: Exploration): ReadonlyMap<string, Node[]> {
  const byPlace = new Map<string, Node[]>();
  for (const node of nodes) {
    const there = byPlace.get(node.state.at);
    if (there) there.push(node);
    else byPlace.set(node.state.at, [node]);
  }
  return byPlace;
}

/** Whether a play is over there. */
export function isEnding({ scenario }: Exploration, { state }: Node): boolean {
  return endingCalled(scenario, state.at) !== undefined;
}

/** What can be chosen at a node. Asking stands last among its edges, so most nodes have no other. */
export function choiceEdges({ edges }: Node): Edge[] {
  const last = edges.at(-1);
  if (last === undefined || 'choice' in last.does) return edges;
  return edges.filter(({ does }) => 'choice' in does);
}

/** What is done in a play with the fewest moves that gets to a node, from the start. */
export function wayTo({ nodes }: Exploration, node: Node): { at: string; does: Edge['does'] }[] {
  const way: { at: string; does: Edge['does'] }[] = [];
  for (let here: Node | undefined = node; here?.from !== undefined;) {
    const { edge, node: i }: NonNullable<Node['from']> = here.from;
    here = nodes[i];
    if (here) way.unshift({ at: here.state.at, does: edge.does });
  }
  return way;
}
