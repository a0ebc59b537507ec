import type { Run } from './play.ts';
import type { Chair, Choice, Ending, Quantity, Scenario, Step } from './scenario.ts';
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

/** How far a choice moved a quantity, in its words. */
export interface Change {
  quantity: Quantity;
  from: string;
  to: string;
}

/** One decision of a play: what was chosen, what it changed, and what was there besides. */
export interface Made {
  step: Step;
  choice: Choice;
  changes: readonly Change[];
  /** What it made true, and what it made no longer so, as sentences. */
  became: readonly string[];
  ceased: readonly string[];
  /** What else was offered, in the order of the file, and where it would have led. */
  others: readonly { choice: Choice; to: Step | Ending }[];
  /** People asked at this step before choosing. */
  asked: readonly string[];
}

/** A play told from its start: every decision, and where it stands now. */
export interface Course {
  made: readonly Made[];
  /** How things stand after each decision; the first is the start. One more than there are decisions. */
  states: readonly State[];
  /** Where the play stands. */
  at: Step | Ending | undefined;
  ending: Ending | undefined;
  /** What the people saw at the steps that were decided, and whether the reader heard it in play. */
  chairs: readonly { step: Step; chair: Chair; heard: boolean }[];
}

/** Moves that cannot be made where they stand are left out, so that an old play can be told as far as it goes. */
export function courseOf(scenario: Scenario, run: Run): Course {
  const made: Made[] = [];
  const chairs: { step: Step; chair: Chair; heard: boolean }[] = [];
  let state = startState(scenario);
  const states = [state];
  for (const move of run) {
    const step = stepCalled(scenario, state.at);
    if (step?.id !== move.step) continue;
    if (move.does === 'ask') {
      if (mayBeAsked(step, state).includes(move.what)) state = afterAsking(state, move.what);
      continue;
    }
    const choice = choicesIn(step, state).find(({ id }) => id === move.what);
    if (choice === undefined) continue;
    const { heard } = state;
    chairs.push(...step.chairs.map((chair) => ({ step, chair, heard: heard.includes(chair.person) })));
    const after = outcomeOf(scenario, state, choice).state;
    made.push(madeOf(scenario, step, choice, state, after));
    state = after;
    states.push(state);
  }
  const ending = endingCalled(scenario, state.at);
  return { made, states, at: stepCalled(scenario, state.at) ?? ending, ending, chairs };
}

function madeOf(scenario: Scenario, step: Step, choice: Choice, before: State, after: State): Made {
  const others = choicesIn(step, before).filter(({ id }) => id !== choice.id);
  return {
    step,
    choice,
    changes: scenario.quantities.flatMap((quantity) => changeOf(quantity, before, after)),
    became: meaning(scenario, after, before),
    ceased: meaning(scenario, before, after),
    others: others.flatMap((other) => {
      const place = outcomeOf(scenario, before, other).state.at;
      const to = stepCalled(scenario, place) ?? endingCalled(scenario, place);
      return to ? [{ choice: other, to }] : [];
    }),
    asked: before.heard,
  };
}

function changeOf(quantity: Quantity, before: State, after: State): Change[] {
  const [from, to] = [wordAt(quantity, before), wordAt(quantity, after)];
  return from === to ? [] : [{ quantity, from, to }];
}

/** The word that a quantity stands at. */
export function wordAt({ id, words }: Quantity, { quantities }: State): string {
  return words[quantities[id] ?? 0] ?? '';
}

/** What the facts mean that hold in one state and not in the other. */
export function meaning({ facts }: Scenario, here: State, there: State): string[] {
  return facts.filter(({ id }) => here.facts.has(id) && !there.facts.has(id)).map(({ means }) => means);
}
