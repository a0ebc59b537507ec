import type { PageRef } from '../kinds.ts';

/** One labelled answer. Its id is kept in people's records: once published it never changes. */
export interface ScalePoint {
  id: string;
  label: string;
}

/** A response scale: every point has words. */
export interface ResponseScale {
  /** From weaker to stronger practice. Two to six. */
  points: readonly ScalePoint[];
  /** Answers that say nothing about practice, such as “no chance came up”. Shown apart, and never counted as a low answer. */
  apart: readonly ScalePoint[];
}

/** One observable behaviour or sign. */
export interface Item {
  /** Once published it never changes: answers are kept under it. */
  id: string;
  /** What the reader is asked about themselves, or about the partnership. */
  text: string;
  /** The same, asked of a colleague about the reader. Only where colleagues may be asked. */
  colleague?: string;
  scale: ResponseScale;
}

/** One of four worked levels, from weaker to stronger practice. */
export interface Level {
  name: string;
  text: string;
}

/** A ready-made “when … then I will …” that a reader can take into a plan and change. */
export interface Move {
  name: string;
  /** Completes “When …”, without a full stop. */
  when: string;
  /** Completes “then I will …”, without a full stop. */
  then: string;
}

/** What a level is held against, in words: the question, and how results say its answer. */
export interface Need {
  /** Small words over the question. */
  frame: string;
  statement: string;
  /** Before a level: `Your work needs`. */
  says: string;
  /** As a label: `What your work needs`. */
  short: string;
}

/** What is asked where an author says nothing else. */
export const WORK_NEEDS: Need = {
  frame: 'In the next six months',
  statement: 'Which of the four does your work need from you?',
  says: 'Your work needs',
  short: 'What your work needs',
};

/** A page of the guide that helps with a step, as results show it. */
export interface Help {
  page: PageRef;
  /** Address from the root of the site. */
  path: string;
  title: string;
  /** The word of its kind: `Tool`. */
  kindName: string;
  why: string;
}

/** One skill, barrier or topic: what is asked on one screen. */
export interface Step {
  id: string;
  title: string;
  /** The page it is about; it colours the step and gives its mark. */
  page: PageRef;
  path: string;
  /** One sentence before the items. */
  intro: string;
  /** The four worked levels, or none: then no level and no need is asked. */
  levels: readonly Level[];
  items: readonly Item[];
  moves: readonly Move[];
  helps: readonly Help[];
  /** Questions for the conversation that follows. */
  prompts: readonly string[];
}

/** Everything an exercise needs to know about one assessment. Plain data: it travels to the browser as it is. */
export interface Assessment {
  id: string;
  title: string;
  summary: string;
  /** `own`: one person about their own practice. `together`: several people about what they share, each answering alone. */
  form: 'own' | 'together';
  /** `10 to 15 minutes`. */
  time: string;
  /** The time or piece of work that all items ask about: `In the last three months`. */
  frame: string;
  /** What the results can and cannot tell, with evidence marks. */
  limits: string;
  need: Need;
  /** Whether a reader may ask colleagues to answer the same items about them. */
  colleagues: boolean;
  steps: readonly Step[];
  /** Kinds of organisation that people may say they are from. Only for `together`. */
  organisations: readonly ScalePoint[];
}

/** What can be answered in a step besides its items. */
export const JUDGEMENTS = ['need', 'level', 'evidence'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** What else has an address on the page of an assessment, beside its steps: the parts after the form, and the page's own. */
export const PARTS = [
  'results',
  'go-on',
  'plan',
  'colleagues',
  'send',
  'hand-over',
  'on-paper',
  'sources',
  'main',
  'menu',
] as const;
export type Part = (typeof PARTS)[number];

/** The name that an answer is kept under: `influencing.ask-the-cost`, `influencing.level`. */
export type QuestionId = `${string}.${string}`;

export function questionId(step: Pick<Step, 'id'>, item: Pick<Item, 'id'> | Judgement): QuestionId {
  return `${step.id}.${typeof item === 'string' ? item : item.id}`;
}

/** Level and need are answered by the place of a level, `1` to `4`, kept as text like every other answer. */
export type LevelNumber = 1 | 2 | 3 | 4;

/** What a colleague answers who could not see it. Set apart like “no chance came up”. */
export const NOT_SEEN: ScalePoint = { id: 'not-seen', label: 'I was not in a place to see this' };
