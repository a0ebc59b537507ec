import { countWords } from '../words.ts';
import { seeded } from '../chance.ts';
import { meanWorth, randomPlays, worthOf } from './chances.ts';
import { choiceEdges, nodesByPlace, type Edge, type Exploration, type Node } from './explore.ts';
import { deadEnds, goingRound } from './paths.ts';
import type { Choice, Quantity, Scenario, Step } from './scenario.ts';

/** A step at which some plays can choose between things. */
export interface Decision {
  step: Step;
  /** Choices that some play can weigh against another one here, in the order of the file. */
  options: readonly Choice[];
  /** The one that leads to better endings than each of the others, if there is one. */
  best?: Choice;
  /** The one whose label has most words, if there is one. */
  longest?: Choice;
  /** The one that is at least as good as each other one on every quantity, and better than each on one. */
  beatsAll?: Choice;
}

/** Values closer than this are the same: sums of halves and thirds are never quite exact. */
const SAME = 1e-9;

/** Kept by exploration: several rules ask. */
const decisions = new WeakMap<Exploration, readonly Decision[]>();

export function decisionsOf(exploration: Exploration): readonly Decision[] {
  const known = decisions.get(exploration) ?? findDecisions(exploration);
  decisions.set(exploration, known);
  return known;
}

function findDecisions(exploration: Exploration): Decision[] {
  const worth = worthOf(exploration);
  const byStep = nodesByPlace(exploration);
  return exploration.scenario.steps.flatMap((step) => {
    const nodes = (byStep.get(step.id) ?? []).filter((node) => choiceEdges(node).length > 1);
    if (nodes.length === 0) return [];
    const offered = new Set(nodes.flatMap((node) => choiceEdges(node).map(choiceOf)));
    const options = step.choices.filter(({ id }) => offered.has(id));
    const ahead = advantages(nodes, worth);
    const best = only(options, ({ id }) => ahead.get(id) ?? -Infinity);
    const longest = only(options, ({ label }) => countWords(label));
    const { quantities } = exploration.scenario;
    const beatsAll = options.find((option) =>
      options.every((other) => other === option || beats(option, other, quantities)),
    );
    return [{ step, options, ...(best && { best }), ...(longest && { longest }), ...(beatsAll && { beatsAll }) }];
  });
}

function choiceOf({ does }: Edge): string {
  return 'choice' in does ? does.choice : '';
}

/** The one with the highest number, unless two share it. */
function only(options: readonly Choice[], numberOf: (option: Choice) => number): Choice | undefined {
  const [first, second] = options
    .map((option) => ({ option, number: numberOf(option) }))
    .toSorted((a, b) => b.number - a.number);
  return first && (second === undefined || first.number - second.number > SAME) ? first.option : undefined;
}

/** How much better plays fare after each choice than after any choice at the same place, on average over the states that offer it. */
function advantages(nodes: readonly Node[], worth: readonly number[]): ReadonlyMap<string, number> {
  const found = new Map<string, { sum: number; count: number }>();
  for (const node of nodes) {
    const edges = choiceEdges(node);
    const mean = meanWorth(edges, worth) ?? 0;
    for (const edge of edges) {
      if (edge.to === undefined) continue;
      const choice = choiceOf(edge);
      let all = found.get(choice);
      if (all === undefined) found.set(choice, (all = { sum: 0, count: 0 }));
      all.sum += (worth[edge.to] ?? 0) - mean;
      all.count += 1;
    }
  }
  return new Map([...found].map(([choice, { sum, count }]) => [choice, sum / count]));
}

function beats(one: Choice, other: Choice, quantities: readonly Quantity[]): boolean {
  const ahead = quantities.map(({ id, better }) => {
    const more = (one.moves[id] ?? 0) - (other.moves[id] ?? 0);
    return better === 'more' ? more : -more;
  });
  return ahead.every((n) => n >= 0) && ahead.some((n) => n > 0);
}

/** Pairs of choices of one step that some play can weigh against each other and that do exactly the same. */
export function twins(exploration: Exploration): { step: Step; one: Choice; other: Choice }[] {
  const byStep = nodesByPlace(exploration);
  return exploration.scenario.steps.flatMap((step) =>
    step.choices.flatMap((one, i) =>
      step.choices.slice(i + 1).flatMap((other) => {
        if (effectsOf(one) !== effectsOf(other)) return [];
        const together = byStep.get(step.id)?.some((node) => {
          const ids = choiceEdges(node).map(choiceOf);
          return ids.includes(one.id) && ids.includes(other.id);
        });
        return together ? [{ step, one, other }] : [];
      }),
    ),
  );
}

function effectsOf({ sets, clears, moves, ways }: Choice): string {
  const moved = Object.entries(moves).filter(([, by]) => by !== 0);
  return JSON.stringify([sets.toSorted(), clears.toSorted(), moved.toSorted(), ways]);
}

/** How many plays by lot are made to see how the endings share them. */
export const RANDOM_PLAYS = 1000;

/** How many of a thousand plays by lot came to each ending. The same for the same scenario each time. */
export function sharesOf(exploration: Exploration): ReadonlyMap<string, number> {
  return randomPlays(exploration, RANDOM_PLAYS, seeded(exploration.scenario.id));
}

/** The endings with the highest `better`. */
export function bestEndings({ endings }: Scenario): string[] {
  const highest = Math.max(...endings.map(({ better }) => better));
  return endings.filter(({ better }) => better === highest).map(({ id }) => id);
}

/** Whether every play comes to an ending. Until then, figures on fair play would mislead. */
export function isSound(exploration: Exploration): boolean {
  return (
    exploration.complete &&
    deadEnds(exploration).length === 0 &&
    goingRound(exploration).length === 0 &&
    exploration.nodes.every(({ edges }) => edges.every(({ to }) => to !== undefined))
  );
}
