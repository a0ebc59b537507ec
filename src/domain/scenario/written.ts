import type { Chair, Choice, Ending, Person, Quantity, Scenario, Step, StoryFact } from './scenario.ts';

/** A scenario as its author writes it: conditions are words, steps and endings stand by name. See src/schemas/scenarios.ts. */
export interface WrittenScenario extends Pick<
  Scenario,
  'title' | 'summary' | 'role' | 'place' | 'nation' | 'minutes' | 'conversations' | 'start' | 'facilitator'
> {
  description: string;
  order: number;
  /** ISO date. */
  reviewed: string;
  /** ISO date after which somebody should have played it again. */
  reviewBy: string;
  /** `skills/building-trust`. */
  practises: string[];
  /** Example themes and tools that it shows at work, as `{ page: 'themes/discharge', why: 'One sentence.' }`. */
  about: { page: string; why: string }[];
  outcomes: string[];
  people: Person[];
  quantities: Quantity[];
  facts: StoryFact[];
  steps: Record<string, WrittenStep>;
  endings: Record<string, WrittenEnding>;
}

export interface WrittenAlso {
  /** `told-ruth`, `not told-ruth`, `trust >= 3`, `trust <= 1`, `asked dee`, `not asked dee`. */
  if: string[];
  text: string;
}

export interface WrittenStep extends Pick<Step, 'title' | 'when' | 'text'> {
  present: string[];
  also: WrittenAlso[];
  chairs: Chair[];
  choices: WrittenChoice[];
  discuss?: string | undefined;
}

export interface WrittenChoice extends Pick<Choice, 'id' | 'label' | 'happens' | 'why' | 'moves'> {
  if: string[];
  teaches: string;
  sets: string[];
  clears: string[];
  mayStay: string[];
  to: string | { if: string[]; to: string }[];
}

export interface WrittenEnding extends Pick<Ending, 'title' | 'text' | 'cost' | 'debrief' | 'voices' | 'better'> {
  also: WrittenAlso[];
}
