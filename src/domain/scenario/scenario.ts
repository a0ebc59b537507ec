import type { PageRef } from '../kinds.ts';
import type { Nation } from '../vocabulary.ts';

/** Somebody in the story. */
export interface Person {
  id: string;
  name: string;
  /** What they do, and where: `Runs Harbour Home Care`. */
  role: string;
  organisation: string;
  wants: string;
  fears: string;
}

/** Something that choices move: a partner's trust, how a person fares, your own organisation's standing. */
export interface Quantity {
  id: string;
  /** As a label: `Dee’s trust`. */
  name: string;
  /** One word or two for every value, from 0 up: the number itself is never shown. */
  words: readonly string[];
  /** Index in `words`. */
  start: number;
  /** What counts as better. Used by the fair-play rules alone and never shown. */
  better: 'more' | 'less';
}

/** Something that has happened, or not. */
export interface StoryFact {
  id: string;
  /** A whole sentence, as the debrief and the booklet say it: `You told Ruth what you were afraid of.` */
  means: string;
}

/** One simple test. Conditions in a list must all hold. */
export type Condition =
  | { fact: string }
  | { notFact: string }
  | { quantity: string; atLeast: number }
  | { quantity: string; atMost: number }
  | { asked: string }
  | { notAsked: string };

/** Where a choice leads: the first way whose conditions hold. The last has none. */
export interface Way {
  if: readonly Condition[];
  /** A step or an ending. */
  to: string;
}

export interface Choice {
  /** Kept in people's records: once published it never changes. */
  id: string;
  label: string;
  /** Offered only if these hold. */
  if: readonly Condition[];
  /** What happens, as story. Markdown, with `[E-122]` where law or practice is stated. */
  happens: string;
  /** Why it matters, with its evidence marks. Shown in the debrief. */
  why: string;
  /** The page that teaches it. */
  teaches: PageRef;
  /** Facts that become true, and facts that stop being true. */
  sets: readonly string[];
  clears: readonly string[];
  /** How far quantities move, before `ways` are looked at; they never leave their words. */
  moves: Readonly<Record<string, number>>;
  /** Quantities that may be at their first or last word already, and then stay there. Any other move past it is a fault. */
  mayStay: readonly string[];
  ways: readonly Way[];
}

/** What somebody else in the room saw, thought or needed. */
export interface Chair {
  person: string;
  text: string;
  /** Whether the reader may spend a conversation to hear it during play. Otherwise it waits for the debrief. */
  ask: boolean;
}

export interface Step {
  /** Kept in people's records: once published it never changes. */
  id: string;
  title: string;
  /** Day and hour or the like: `Friday, 15:40`. */
  when: string;
  /** People in the room. */
  present: readonly string[];
  /** Markdown. */
  text: string;
  /** More text, if something has happened: shown after `text`. */
  also: readonly { if: readonly Condition[]; text: string }[];
  chairs: readonly Chair[];
  choices: readonly Choice[];
  /** A question for a room that plays together. */
  discuss?: string;
}

export interface Ending {
  id: string;
  title: string;
  text: string;
  also: readonly { if: readonly Condition[]; text: string }[];
  /** What it cost, and whom. */
  cost: string;
  /** What decided it, and what one would do on Monday. */
  debrief: string;
  /** What each person would say afterwards, by their id. */
  voices: Readonly<Record<string, string>>;
  /** 1 is the worst; endings may share a place. Used by the fair-play rules alone and never shown. */
  better: number;
}

/** A branching case. Plain data: only the current one travels to the browser. */
export interface Scenario {
  id: string;
  title: string;
  summary: string;
  /** Who the reader is: `You are Rohan, new to the discharge team.` */
  role: string;
  /** An invented place. */
  place: string;
  nation: Nation;
  minutes: number;
  /** Pages practised: skills, principles, barriers, pitfalls, example themes. */
  practises: readonly PageRef[];
  outcomes: readonly string[];
  people: readonly Person[];
  quantities: readonly Quantity[];
  facts: readonly StoryFact[];
  /** How many times the reader may ask somebody. */
  conversations: number;
  start: string;
  steps: readonly Step[];
  endings: readonly Ending[];
  /** For the facilitator of a room: what to listen for, when to stop. Markdown. */
  facilitator: string;
}
