import { counted, countWord, quoted, unstopped } from '../sentences.ts';
import { choiceEdges, exploreOnce, type Exploration, type Node } from './explore.ts';
import type { Run } from './play.ts';
import type { Choice, Scenario, Step } from './scenario.ts';
import { endingCalled, stepCalled } from './state.ts';

/** A decision at which another choice would have led to other endings. */
export interface Decisive {
  /** Which of the play’s decisions it was, from 0. */
  place: number;
  step: Step;
  choice: Choice;
  /** The choice that would have made the greatest difference. */
  other: Choice;
  /** Endings that could still be reached before, after the choice, and after the other one instead. By id. */
  before: readonly string[];
  after: readonly string[];
  otherwise: readonly string[];
  inWords: string;
}

/** At most so many: a list of all decisions says nothing about any. */
const MOST = 3;

/**
 * The decisions at which most was decided, in the order of the play: where the endings that another choice leaves possible
 * differ most from those that this one does. Of two that differ as much, the earlier one counts.
 */
export function decisiveIn(scenario: Scenario, run: Run): Decisive[] {
  const exploration = exploreOnce(scenario);
  const endings = endingsAhead(exploration);
  const at = (node: number | undefined): ReadonlySet<string> => endings[node ?? -1] ?? new Set();
  return nodesAlong(exploration, run)
    .flatMap(({ node, choice }, place) => {
      const here = exploration.nodes[node];
      const step = here && stepCalled(scenario, here.state.at);
      const led = here && leadsTo(here);
      const mine = step?.choices.find(({ id }) => id === choice);
      if (!step || !mine) return [];
      const after = at(led?.get(choice));
      const others = step.choices.filter(({ id }) => id !== choice && led?.has(id));
      const [most] = others
        .map((other) => ({ other, otherwise: at(led?.get(other.id)) }))
        .map((one) => ({ ...one, differs: differs(after, one.otherwise) }))
        .toSorted((a, b) => b.differs - a.differs);
      if (most === undefined || most.differs === 0) return [];
      const { other, otherwise } = most;
      return [{ place, step, choice: mine, other, before: at(node), after, otherwise, differs: most.differs }];
    })
    .toSorted((a, b) => b.differs - a.differs)
    .slice(0, MOST)
    .toSorted((a, b) => a.place - b.place)
    .map(({ differs: _, ...moment }) => ({
      ...moment,
      before: [...moment.before],
      after: [...moment.after],
      otherwise: [...moment.otherwise],
      inWords: inWords(moment),
    }));
}

function differs(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((id) => !other.has(id)).length + [...other].filter((id) => !one.has(id)).length;
}

function leadsTo(node: Node): ReadonlyMap<string, number | undefined> {
  return new Map(choiceEdges(node).map(({ does, to }) => ['choice' in does ? does.choice : '', to]));
}

/** The node at which each decision of a play was made. Moves that the story does not have are left out. */
function nodesAlong({ nodes }: Exploration, run: Run): { node: number; choice: string }[] {
  const along: { node: number; choice: string }[] = [];
  let here = 0;
  for (const { does, step, what } of run) {
    const node = nodes[here];
    if (node?.state.at !== step) continue;
    const edge = node.edges.find((one) =>
      'ask' in one.does ? does === 'ask' && one.does.ask === what : does === 'choose' && one.does.choice === what,
    );
    if (edge?.to === undefined) continue;
    if (does === 'choose') along.push({ node: here, choice: what });
    here = edge.to;
  }
  return along;
}

/** The endings that can be reached from each node, found from the endings backwards. */
function endingsAhead({ scenario, nodes }: Exploration): readonly ReadonlySet<string>[] {
  const before = nodes.map((): number[] => []);
  for (const [i, { edges }] of nodes.entries()) {
    for (const { to } of edges) if (to !== undefined) before[to]?.push(i);
  }
  const ahead = nodes.map(() => new Set<string>());
  for (const [i, { state }] of nodes.entries()) {
    if (endingCalled(scenario, state.at) === undefined) continue;
    const todo = [i];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
      const there = ahead[node];
      if (there === undefined || there.has(state.at)) continue;
      there.add(state.at);
      todo.push(...(before[node] ?? []));
    }
  }
  return ahead;
}

/** Counts and no titles: an ending that somebody has not met is theirs to find. */
function inWords({
  other,
  before,
  after,
  otherwise,
}: {
  other: Choice;
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
  otherwise: ReadonlySet<string>;
}): string {
  const kept =
    after.size < before.size ? `left ${countWord(after.size)}` : `kept ${before.size === 2 ? 'both' : 'them all'}`;
  const most = `${quoted(unstopped(other.label))} would have ${madeOf(after, otherwise)}`;
  return `Before it, ${counted(before.size, 'ending')} could still come. Your choice ${kept}. ${most}.`;
}

/** What the other choice would have made of the endings that this one left. Completes “would have”. */
function madeOf(after: ReadonlySet<string>, otherwise: ReadonlySet<string>): string {
  const lost = [...after].filter((id) => !otherwise.has(id)).length;
  const won = [...otherwise].filter((id) => !after.has(id)).length;
  if (lost === 0) return `left ${countWord(won)} more`;
  if (lost === after.size) return won === 1 ? 'led to a different one' : `left ${countWord(won)} different ones`;
  const closed = `closed ${countWord(lost)} of those`;
  return won === 0 ? closed : `${closed}, and left ${countWord(won)} that yours closed`;
}
