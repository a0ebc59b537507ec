import { seeded, shuffled } from '../chance.ts';
import type { Chair, Choice, Ending, Person, Scenario, Step } from './scenario.ts';
import {
  afterAsking,
  choicesIn,
  endingCalled,
  holds,
  mayBeAsked,
  outcomeOf,
  startState,
  stepCalled,
  type State,
} from './state.ts';

/**
 * One thing that a reader did. Kept in their record, with the words as they stood, so that it can still be told when a later
 * edition has others.
 */
export interface Move {
  does: 'choose' | 'ask';
  /** The step where it was done. */
  step: string;
  /** The choice made, or the person asked. */
  what: string;
  /** The choice’s label, or the person’s name. */
  words: string;
}

/**
 * A play is the list of what was done. How it stands is worked out from the start each time, so that going back, going on
 * later and playing again from any place are the same list, cut or kept.
 */
export type Run = readonly Move[];

/** A play in which nothing has been done yet. */
export function begin(): Run {
  return [];
}

/** Leaves the play as it is if the choice is not offered there. */
export function choose(scenario: Scenario, run: Run, choiceId: string): Run {
  const { step, state } = standing(scenario, run);
  const choice = step && choicesIn(step, state).find(({ id }) => id === choiceId);
  if (!step || !choice) return run;
  return [...run, { does: 'choose', step: step.id, what: choice.id, words: choice.label }];
}

/** Spends a conversation. Leaves the play as it is if that person cannot be asked there. */
export function ask(scenario: Scenario, run: Run, personId: string): Run {
  const { step, state } = standing(scenario, run);
  if (!step || !mayBeAsked(step, state).includes(personId)) return run;
  const words = personCalled(scenario, personId)?.name ?? personId;
  return [...run, { does: 'ask', step: step.id, what: personId, words }];
}

/** Takes the last choice back, with everything that was asked after it. What was asked before it stays asked. */
export function back<M extends Move>(run: readonly M[]): readonly M[] {
  const last = run.findLastIndex(({ does }) => does === 'choose');
  return run.slice(0, Math.max(last, 0));
}

export function stateOf(scenario: Scenario, run: Run): State {
  return run.reduce((state, move) => after(scenario, state, move) ?? state, startState(scenario));
}

/** The state after a move, or nothing if it cannot be made there. */
function after(scenario: Scenario, state: State, move: Move): State | undefined {
  const step = stepCalled(scenario, state.at);
  if (step?.id !== move.step) return undefined;
  if (move.does === 'ask') {
    return mayBeAsked(step, state).includes(move.what) ? afterAsking(state, move.what) : undefined;
  }
  const choice = choicesIn(step, state).find(({ id }) => id === move.what);
  return choice && outcomeOf(scenario, state, choice).state;
}

function standing(scenario: Scenario, run: Run): { state: State; step: Step | undefined } {
  const state = stateOf(scenario, run);
  return { state, step: stepCalled(scenario, state.at) };
}

/** Nothing once the play is over. */
export function currentStep(scenario: Scenario, run: Run): Step | undefined {
  return standing(scenario, run).step;
}

/** The ending, once the play has come to one. */
export function ended(scenario: Scenario, run: Run): Ending | undefined {
  return endingCalled(scenario, stateOf(scenario, run).at);
}

/**
 * What can be chosen now. The order is shuffled by the words of `seed` (the play’s id) and the step, so that it is the same each
 * time a reader looks and place teaches nothing.
 */
export function offered(scenario: Scenario, run: Run, seed: string): Choice[] {
  const { step, state } = standing(scenario, run);
  if (step === undefined) return [];
  return shuffled(step.choices, seeded(`${seed}/${step.id}`)).filter(({ if: tests }) => holds(tests, state));
}

/** The text of where the play stands, and what is added because of what has happened. */
export function textNow(scenario: Scenario, run: Run): string[] {
  const state = stateOf(scenario, run);
  const place = stepCalled(scenario, state.at) ?? endingCalled(scenario, state.at);
  return place
    ? [place.text, ...place.also.filter(({ if: tests }) => holds(tests, state)).map(({ text }) => text)]
    : [];
}

/** People whose view the reader may spend a conversation on now. */
export function askable(scenario: Scenario, run: Run): Person[] {
  const { step, state } = standing(scenario, run);
  return step ? mayBeAsked(step, state).flatMap((id) => personCalled(scenario, id) ?? []) : [];
}

/** What people said who were asked since the play came to this step, in the order in which they were asked. */
export function heard(scenario: Scenario, run: Run): Chair[] {
  const { step, state } = standing(scenario, run);
  return state.heard.flatMap((id) => step?.chairs.find(({ person }) => person === id) ?? []);
}

/** How many more times the reader may ask somebody. */
export function conversationsLeft(scenario: Scenario, run: Run): number {
  return stateOf(scenario, run).left;
}

/** The choice that led here, for what happened then. Nothing at the start. */
export function lastChoice(scenario: Scenario, run: Run): Choice | undefined {
  const move = run.findLast(({ does }) => does === 'choose');
  return move && stepCalled(scenario, move.step)?.choices.find(({ id }) => id === move.what);
}

export function personCalled({ people }: Scenario, personId: string): Person | undefined {
  return people.find(({ id }) => id === personId);
}

/** Why a move of an old play cannot be followed in today’s edition. */
export type Lost =
  | 'step-gone'
  | 'choice-gone'
  | 'person-gone'
  /** The step and the choice are there, and the play no longer comes to that step, or may not choose that. */
  | 'leads-elsewhere';

export interface Replay {
  /** The moves that today’s edition follows, from the start. */
  run: Run;
  /** The first move that it cannot follow, and those after it. */
  lost: readonly { move: Move; why: Lost }[];
  /** Places in `run` of choices whose words have changed since. */
  reworded: readonly number[];
}

/** An old play followed as far as today’s edition goes. Whatever the moves hold, this is an answer. */
export function replay(scenario: Scenario, moves: readonly Move[]): Replay {
  const run: Move[] = [];
  let state = startState(scenario);
  for (const [i, move] of moves.entries()) {
    const next = after(scenario, state, move);
    if (next === undefined) {
      const lost = moves.slice(i).map((one) => ({ move: one, why: whyLost(scenario, one) }));
      return { run, lost, reworded: reworded(scenario, run) };
    }
    run.push(move);
    state = next;
  }
  return { run, lost: [], reworded: reworded(scenario, run) };
}

function whyLost(scenario: Scenario, move: Move): Lost {
  const step = stepCalled(scenario, move.step);
  if (step === undefined) return 'step-gone';
  if (move.does === 'ask') {
    return step.chairs.some(({ person, ask: open }) => open && person === move.what)
      ? 'leads-elsewhere'
      : 'person-gone';
  }
  return step.choices.some(({ id }) => id === move.what) ? 'leads-elsewhere' : 'choice-gone';
}

function reworded(scenario: Scenario, run: Run): number[] {
  return [...run.entries()].flatMap(([i, move]) => {
    if (move.does !== 'choose') return [];
    const choice = stepCalled(scenario, move.step)?.choices.find(({ id }) => id === move.what);
    return choice && plain(choice.label) !== plain(move.words) ? [i] : [];
  });
}

/** White space, quotation marks and dashes may be set otherwise without another meaning. */
function plain(words: string): string {
  return words
    .replace(/[‘’'"“”]/g, '')
    .replace(/[-–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
