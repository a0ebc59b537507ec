import type { Condition, Scenario } from './scenario.ts';
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
  /** What the reader does: makes a choice, or spends a conversation. */
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
 * Every state that plays can reach from one state, and what leads from each to which. Whom a reader asks matters only if a
 * condition tests it; if none does, asking is left out. People at one step are asked in the order of their chairs, because
 * another order leads to the same states.
 */
export function explore(scenario: Scenario, from = startState(scenario), most = MOST_STATES): Exploration {
  const tested = askedInConditions(scenario);
  const nodes: Node[] = [];
  const known = new Map<string, number>();
  let complete = true;

  const find = (state: State, reachedFrom?: Node['from']): number | undefined => {
    const kept = tested.size > 0 ? state : { ...state, left: 0 };
    const key = keyOf(scenario, kept, tested);
    const there = known.get(key);
    if (there !== undefined) return there;
    if (nodes.length === most) {
      complete = false;
      return undefined;
    }
    known.set(key, nodes.length);
    nodes.push({ state: kept, edges: [], ...(reachedFrom && { from: reachedFrom }) });
    return nodes.length - 1;
  };

  find(from);
  // The list grows while it is walked.
  for (const [i, node] of nodes.entries()) {
    const step = stepCalled(scenario, node.state.at);
    if (step === undefined) continue;
    for (const choice of choicesIn(step, node.state)) {
      const { way, state, over } = outcomeOf(scenario, node.state, choice);
      const edge: Edge = { does: { choice: choice.id, way }, over };
      if (way >= 0 && isPlace(scenario, state.at)) {
        const to = find(state, { node: i, edge });
        if (to !== undefined) edge.to = to;
      }
      node.edges.push(edge);
    }
    const order = step.chairs.map(({ person }) => person);
    const last = order.indexOf(node.state.heard.at(-1) ?? '');
    for (const person of mayBeAsked(step, node.state)) {
      if (order.indexOf(person) < last) continue;
      const edge: Edge = { does: { ask: person }, over: [] };
      const to = find(afterAsking(node.state, person), { node: i, edge });
      if (to !== undefined) edge.to = to;
      node.edges.push(edge);
    }
  }
  return { scenario, nodes, complete };
}

/** The exploration of a whole scenario, made once: every rule looks at it. */
export function exploreOnce(scenario: Scenario): Exploration {
  let exploration = explorations.get(scenario);
  if (exploration === undefined) explorations.set(scenario, (exploration = explore(scenario)));
  return exploration;
}

const explorations = new WeakMap<Scenario, Exploration>();

function isPlace(scenario: Scenario, id: string): boolean {
  return stepCalled(scenario, id) !== undefined || endingCalled(scenario, id) !== undefined;
}

/** Two states with one key are one state to everything that can still happen. */
function keyOf(
  { facts, quantities }: Scenario,
  { at, facts: set, quantities: values, asked, heard, left }: State,
  tested: ReadonlySet<string>,
): string {
  const happened = facts.map(({ id }) => (set.has(id) ? 1 : 0)).join('');
  const stands = quantities.map(({ id }) => values[id]).join(',');
  if (tested.size === 0) return `${at} ${happened} ${stands}`;
  const spoken = [...tested].map((person) => (asked.has(person) ? 1 : 0)).join('');
  return `${at} ${happened} ${stands} ${spoken} ${left} ${heard.join(',')}`;
}

/** Every list of conditions in a scenario. */
export function allConditions({ steps, endings }: Scenario): readonly Condition[] {
  const also = [...steps, ...endings].flatMap((place) => place.also.flatMap(({ if: tests }) => tests));
  const choices = steps.flatMap((step) => step.choices);
  return [
    ...also,
    ...choices.flatMap(({ if: tests }) => tests),
    ...choices.flatMap(({ ways }) => ways.flatMap(({ if: tests }) => tests)),
  ];
}

function askedInConditions(scenario: Scenario): ReadonlySet<string> {
  const names = allConditions(scenario).flatMap((condition) => {
    if ('asked' in condition) return [condition.asked];
    return 'notAsked' in condition ? [condition.notAsked] : [];
  });
  return new Set(names);
}

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

export function choiceEdges({ edges }: Node): Edge[] {
  return edges.filter(({ does }) => 'choice' in does);
}

/** The moves of a shortest play that gets to a node, as an author names them: `ward.cancel`, `asked dee`. */
export function wayTo({ nodes }: Exploration, node: Node): string[] {
  const moves: string[] = [];
  for (let at = node; at.from !== undefined;) {
    const before = nodes[at.from.node];
    if (before === undefined) break;
    const { does } = at.from.edge;
    moves.unshift('ask' in does ? `ask ${does.ask}` : `${before.state.at}.${does.choice}`);
    at = before;
  }
  return moves;
}
