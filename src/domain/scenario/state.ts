import type { Choice, Condition, Ending, Scenario, Step } from './scenario.ts';

/** Where a play stands and what it has gathered: everything that what comes next may depend on. */
export interface State {
  /** The id of a step or an ending. */
  at: string;
  facts: ReadonlySet<string>;
  /** Places in the words of each quantity. */
  quantities: Readonly<Record<string, number>>;
  /** Everybody who has been asked, at any step. */
  asked: ReadonlySet<string>;
  /** Who has been asked since the play came to this step: they have said what they see here. */
  heard: readonly string[];
  /** Conversations that are left. */
  left: number;
}

export function startState({ start, quantities, conversations }: Scenario): State {
  return {
    at: start,
    facts: new Set(),
    quantities: Object.fromEntries(quantities.map((quantity) => [quantity.id, quantity.start])),
    asked: new Set(),
    heard: [],
    left: conversations,
  };
}

export function holds(conditions: readonly Condition[], state: State): boolean {
  return conditions.every((condition) => holdsOne(condition, state));
}

function holdsOne(condition: Condition, { facts, quantities, asked }: State): boolean {
  if ('fact' in condition) return facts.has(condition.fact);
  if ('notFact' in condition) return !facts.has(condition.notFact);
  if ('asked' in condition) return asked.has(condition.asked);
  if ('notAsked' in condition) return !asked.has(condition.notAsked);
  const value = quantities[condition.quantity] ?? 0;
  return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost;
}

/** What a choice leads to. */
export interface Outcome {
  /** Place of the way taken in the choice’s `ways`, or -1 if none fits: then the play stays where it is. */
  way: number;
  state: State;
  /** Quantities that the choice would have moved past their first or last word. They stop there. */
  over: readonly string[];
}

/** One for all, because a proof makes some hundred thousand. */
const NONE: readonly string[] = [];

/** A choice makes its facts and moves its quantities first; which way it leads is asked of the state after that. */
export function outcomeOf(scenario: Scenario, state: State, choice: Choice): Outcome {
  const { quantities, over } = moved(scenario, state, choice);
  const after = { ...state, facts: made(state, choice), quantities, heard: NONE };
  const way = choice.ways.findIndex(({ if: tests }) => holds(tests, after));
  after.at = choice.ways[way]?.to ?? state.at;
  return { way, state: after, over };
}

function made({ facts }: State, { sets, clears }: Choice): State['facts'] {
  if (sets.length === 0 && clears.length === 0) return facts;
  const now = new Set(facts);
  for (const fact of sets) now.add(fact);
  for (const fact of clears) now.delete(fact);
  return now;
}

function moved(
  scenario: Scenario,
  { quantities }: State,
  { moves }: Choice,
): Pick<State, 'quantities'> & Pick<Outcome, 'over'> {
  const now = { ...quantities };
  let over: readonly string[] = NONE;
  for (const { id, words } of scenario.quantities) {
    const move = moves[id] ?? 0;
    if (move === 0) continue;
    const wanted = (now[id] ?? 0) + move;
    now[id] = Math.min(Math.max(wanted, 0), words.length - 1);
    if (now[id] !== wanted) over = [...over, id];
  }
  return { quantities: now, over };
}

/** People whose view may be asked for here and now: their chair is open, they have not spoken, a conversation is left. */
export function mayBeAsked(step: Step, { heard, left }: State): string[] {
  if (left === 0) return [];
  return step.chairs.flatMap(({ person, ask }) => (ask && !heard.includes(person) ? [person] : []));
}

export function afterAsking(state: State, person: string): State {
  const asked = new Set(state.asked).add(person);
  return { ...state, asked, heard: [...state.heard, person], left: state.left - 1 };
}

interface Index {
  steps: ReadonlyMap<string, Step>;
  endings: ReadonlyMap<string, Ending>;
}

/** Kept by scenario, because a proof asks some hundred thousand times. */
const indexes = new WeakMap<Scenario, Index>();

function indexOf(scenario: Scenario): Index {
  let index = indexes.get(scenario);
  if (index === undefined) {
    index = {
      steps: new Map(scenario.steps.map((step) => [step.id, step])),
      endings: new Map(scenario.endings.map((ending) => [ending.id, ending])),
    };
    indexes.set(scenario, index);
  }
  return index;
}

export function stepCalled(scenario: Scenario, id: string): Step | undefined {
  return indexOf(scenario).steps.get(id);
}

export function endingCalled(scenario: Scenario, id: string): Ending | undefined {
  return indexOf(scenario).endings.get(id);
}

export function choicesIn({ choices }: Step, state: State): Choice[] {
  return choices.filter(({ if: tests }) => holds(tests, state));
}
