import { addDays, isDay, longDate, workingDay } from '../days.ts';
import type { Move, ScalePoint } from './assessment.ts';

/** What somebody means to do about one step. The fields are those of an entry of kind `plan`. */
export interface Plan {
  id: string;
  assessment: string;
  attempt: string;
  step: string;
  /** Completes “When …”. */
  when: string;
  /** Completes “then I will …”. */
  then: string;
  /** A first step this week. */
  first: string;
  /** Somebody to talk to about it; may be empty. */
  person: string;
  /** The day to look back, as an ISO date; may be empty while it is being written. */
  review: string;
  /** False until somebody says that it is their plan: a draft, of which nothing reminds. It stays true while it is changed. */
  kept: boolean;
}

/** What one looks back with, as an entry of kind `plan-review`. */
export interface PlanReview {
  happened: 'yes' | 'partly' | 'no';
  reflection: string;
}

/** The same while it is being written: it may not be said yet what became of the plan. */
export interface BegunReview {
  happened: PlanReview['happened'] | '';
  reflection: string;
}

/** Answers to “Did it happen?”, in the order they are offered. */
export const HAPPENED: readonly (ScalePoint & { id: PlanReview['happened'] })[] = [
  { id: 'yes', label: 'It happened' },
  { id: 'partly', label: 'Some of it happened' },
  { id: 'no', label: 'It has not happened yet' },
];

/** A look back and its day, in words. */
export interface LookedBack extends PlanReview {
  day: string;
}

/** Every look back at some plans, oldest first, by the id of the plan. */
export type LooksBack = ReadonlyMap<string, readonly LookedBack[]>;

/** `Some of it happened. She rang me first.` */
export function becameOf({ happened, reflection }: PlanReview): string {
  const label = HAPPENED.find(({ id }) => id === happened)?.label ?? '';
  return `${label}. ${reflection}`.trim();
}

/** What partners agree to do after a health check, as an entry of kind `action`. */
export interface Action {
  id: string;
  what: string;
  who: string;
  /** ISO date; `''` where no day was set. */
  by: string;
  /** How they will know: who would notice, and what. May be empty. */
  sign: string;
}

/** What follows an action, as lines to read aloud: who and by when, then how they will know, where that is written. */
export function actionLines({ who, by, sign }: Pick<Action, 'who' | 'by' | 'sign'>): string[] {
  const whoAndWhen = [who, by === '' ? 'no day set' : `by ${longDate(by)}`].filter(Boolean).join(', ');
  return [whoAndWhen, ...(sign.trim() === '' ? [] : [`How we will know: ${sign}`])];
}

/** More plans than this are seldom kept. */
export const MOST_PLANS = 3;
export const MOST_ACTIONS = 3;

/** How long one field may be, in characters. */
export const FIELD_MOST = 300;

const WEEKS_UNTIL_REVIEW = 4;
const LONGEST_WAIT = 366;

/** Something to put right in one field, in a whole sentence. */
export interface FieldProblem<Field extends string> {
  field: Field;
  words: string;
}

/** What keeps a plan from being kept, field by field, in the order of the form. An empty list: it is complete. */
export function planProblems(
  plan: Omit<Plan, 'id' | 'kept'>,
  today: string,
): FieldProblem<'when' | 'then' | 'first' | 'person' | 'review'>[] {
  return [
    ...writing('when', plan.when, 'Write what will set it off: “When …”.'),
    ...writing('then', plan.then, 'Write what you will do: “then I will …”.'),
    ...writing('first', plan.first, 'Write one small step that you can take this week.'),
    ...writing('person', plan.person),
    ...dated('review', plan.review, today, 'Choose the day on which you will look back.'),
  ];
}

/** What keeps an action from being kept. The day that it had `before` it was changed may stay, also when it is past. */
export function actionProblems(
  action: Omit<Action, 'id'>,
  today: string,
  before?: Pick<Action, 'by'>,
): FieldProblem<'what' | 'who' | 'by' | 'sign'>[] {
  return [
    ...writing('what', action.what, 'Write what will be done.'),
    ...writing('who', action.who, 'Write the name of one person who will see to it.'),
    ...(action.by === before?.by ? [] : dated('by', action.by, today, 'Choose the day by which it will be done.')),
    ...writing('sign', action.sign),
  ];
}

/** Without `ask`, the field may stay empty. */
function writing<Field extends string>(field: Field, text: string, ask?: string): FieldProblem<Field>[] {
  const length = Array.from(text).length;
  if (length > FIELD_MOST) return [{ field, words: `Keep this to ${FIELD_MOST} characters. It has ${length} now.` }];
  return ask !== undefined && text.trim() === '' ? [{ field, words: ask }] : [];
}

function dated<Field extends string>(field: Field, day: string, today: string, ask: string): FieldProblem<Field>[] {
  if (!isDay(day)) return [{ field, words: ask }];
  if (day <= today) return [{ field, words: `${ask} It must be a day after today.` }];
  return day > addDays(today, LONGEST_WAIT) ? [{ field, words: `${ask} It must be within a year.` }] : [];
}

/** `When a date slips, then I will ring them before noon.` What is not written yet is shown as `…`. */
export function sentenceOf({ when, then }: Pick<Plan, 'when' | 'then'>): string {
  const act = phrase(then, /^(?:then\s+)?(?:I(?: will|[’']ll)\s+)?/i);
  return `When ${phrase(when, /^when\s+/i) || '…'}, then I will ${act === '' ? '…' : `${act}.`}`;
}

/** Without the opening words and the full stop, which people write again. */
function phrase(text: string, opening: RegExp): string {
  return text
    .trim()
    .replace(opening, '')
    .replace(/[\s.,;]+$/, '');
}

/** The beginning of a plan, a draft: a ready-made move, or an empty line of one's own. */
export function planFrom(move: Pick<Move, 'when' | 'then'> | undefined, today: string) {
  return {
    when: move?.when ?? '',
    then: move?.then ?? '',
    first: '',
    person: '',
    review: defaultReviewDate(today),
    kept: false,
  };
}

/** Four weeks on, and not on a Saturday or Sunday. */
export function defaultReviewDate(today: string): string {
  return workingDay(addDays(today, 7 * WEEKS_UNTIL_REVIEW));
}

/** Whether one more plan may be made beside those still under way. */
export function roomForPlan(plans: readonly Pick<Plan, 'id'>[], reviewed: ReadonlySet<string>): boolean {
  return plans.filter(({ id }) => !reviewed.has(id)).length < MOST_PLANS;
}
