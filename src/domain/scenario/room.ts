import { capitalised, counted, countWord, listed } from '../sentences.ts';
import { ask, choose, type Move } from './play.ts';
import type { Choice, Scenario } from './scenario.ts';

/** Hands that were raised for one choice. */
export interface Hands {
  choice: string;
  /** The choice’s label as the room saw it. */
  words: string;
  hands: number;
}

/** One thing that a room did, with the vote behind it. A room’s play can be followed as any other play. */
export interface RoomMove extends Move {
  /** How many people were in the room. */
  people: number;
  /** In the order in which the room saw the choices. Empty where somebody was asked. */
  hands: readonly Hands[];
  /** A line on why this one was taken, or nothing. */
  why: string;
}

export type RoomRun = readonly RoomMove[];

/** The largest room, and the most hands for one choice. */
export const MOST_PEOPLE = 999;

export interface Vote {
  people: number;
  hands: readonly Hands[];
  why: string;
}

/** The room takes a choice. Leaves the play as it is if that choice is not offered there. */
export function take(scenario: Scenario, run: RoomRun, choice: string, vote: Vote): RoomRun {
  return withVote(run, choose(scenario, run, choice).slice(run.length), vote);
}

/** The room spends a conversation. Leaves the play as it is if that person cannot be asked there. */
export function askTogether(scenario: Scenario, run: RoomRun, person: string, people: number): RoomRun {
  return withVote(run, ask(scenario, run, person).slice(run.length), { people, hands: [], why: '' });
}

function withVote(run: RoomRun, [move]: readonly Move[], vote: Vote): RoomRun {
  return move === undefined ? run : [...run, { ...move, ...vote }];
}

/** The hands of each choice in the order shown; a choice that nobody has counted has none. */
export function handsFor(choices: readonly Choice[], counted: Readonly<Record<string, number>>): Hands[] {
  return choices.map(({ id, label }) => ({ choice: id, words: label, hands: counted[id] ?? 0 }));
}

/** `A` for the first choice shown, `B` for the second. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

export function raised(hands: readonly Hands[]): number {
  return hands.reduce((sum, one) => sum + one.hands, 0);
}

/** The choices with the most hands: none before a hand is raised, more than one where they tie. */
export function leading(hands: readonly Hands[]): string[] {
  const most = Math.max(0, ...hands.map((one) => one.hands));
  return most === 0 ? [] : hands.filter((one) => one.hands === most).map(({ choice }) => choice);
}

/** How a choice came to be taken: by the most hands, out of a tie, against the count, or with nobody counted. */
export type Decided = 'most' | 'tie' | 'against' | 'uncounted';

export function decidedBy({ what, hands }: Pick<RoomMove, 'what' | 'hands'>): Decided {
  const most = leading(hands);
  if (most.length === 0) return 'uncounted';
  if (!most.includes(what)) return 'against';
  return most.length === 1 ? 'most' : 'tie';
}

/** Where the count stands while hands are raised. */
export function countInWords(hands: readonly Hands[], people: number): string {
  const all = raised(hands);
  if (all === 0) return 'No hands are counted yet.';
  const of = `${capitalised(counted(all, 'hand'))} of ${countWord(people)} ${all === 1 ? 'is' : 'are'} counted.`;
  if (all > people) return `${of} That is more than there are people in the room.`;
  const most = leading(hands);
  const letters = hands.flatMap(({ choice }, i) => (most.includes(choice) ? [letterOf(i)] : []));
  return most.length === 1
    ? `${of} ${letters.join('')} has the most.`
    : `${of} ${listed(letters)} have the same, ${countWord(hands.find(({ choice }) => choice === most[0])?.hands ?? 0)} each.`;
}

/** The vote behind a move, in whole sentences: how it was decided, and why. How all hands stood is `handsInWords`. */
export function voteInWords(move: RoomMove): string {
  const { hands, people, what, why } = move;
  const mine = `${counted(hands.find(({ choice }) => choice === what)?.hands ?? 0, 'hand')} of ${countWord(people)}`;
  const how = {
    most: `Taken with ${mine}, the most.`,
    tie: `Taken out of a tie, with ${mine}.`,
    against: `Taken by whoever ran it, with ${mine} for it.`,
    uncounted: 'Taken without counting hands.',
  }[decidedBy(move)];
  return why === '' ? how : `${how} Why: ${closed(why)}`;
}

/** `A five, B three and C none.`, by the letters that the room saw. Empty where nobody counted. */
export function handsInWords(hands: readonly Hands[]): string {
  if (raised(hands) === 0) return '';
  return `${listed(hands.map((one, i) => `${letterOf(i)} ${one.hands === 0 ? 'none' : countWord(one.hands)}`))}.`;
}

/** With a full stop, unless it ends with a stop of its own. */
function closed(text: string): string {
  return /[.!?…”’"']$/.test(text) ? text : `${text}.`;
}
