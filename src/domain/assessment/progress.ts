import {
  WORK_NEEDS,
  type Assessment,
  type Item,
  type Judgement,
  type Need,
  type QuestionId,
  type Step,
} from './assessment.ts';
import { capitalised, counted, countWord, listed, quoted } from '../sentences.ts';
import { standingOf, type Standings } from './answers.ts';
import { questionsOf } from './wording.ts';

/** How a step stands. `asks-again`: a question in it has changed since it was answered. */
export type StepState = 'not-begun' | 'begun' | 'done' | 'asks-again';

/** One thing that must be answered before a step is done. */
export interface Missing {
  question: QuestionId;
  asks: Item | Exclude<Judgement, 'evidence'>;
  /** Whether it was answered before its wording changed. */
  changed: boolean;
  /** A whole sentence that names it, for the list of what is missing and for the place itself. */
  message: string;
}

/** What a step still lacks, in the order it asks. Evidence is never missing. `need` is how the assessment asks for it. */
export function missingIn(step: Step, standings: Standings, need: Pick<Need, 'statement'> = WORK_NEEDS): Missing[] {
  return questionsOf(step).flatMap(({ id, asks }) => {
    const { status } = standingOf(standings, id);
    if (asks === 'evidence' || status === 'answered') return [];
    const changed = status === 'changed';
    return [{ question: id, asks, changed, message: messageFor(asks, changed, need.statement) }];
  });
}

function messageFor(asks: Missing['asks'], changed: boolean, need: string): string {
  const ask =
    asks === 'level'
      ? 'Choose which of the four is nearest to what you did.'
      : `Choose an answer for “${asks === 'need' ? need : asks.text}”`;
  return changed ? `The question has changed since you answered. ${ask}` : ask;
}

/** Whether a step may be left behind as done. */
export function mayGoOn(step: Step, standings: Standings): boolean {
  return missingIn(step, standings).length === 0;
}

export function stepState(step: Step, standings: Standings): StepState {
  const statuses = questionsOf(step).map(({ id }) => standingOf(standings, id).status);
  if (statuses.includes('changed')) return 'asks-again';
  if (mayGoOn(step, standings)) return 'done';
  return statuses.includes('answered') ? 'begun' : 'not-begun';
}

/** Said to somebody at the end who is led back to what they passed over. `then` completes “When it is answered, …”. */
export function stillOpenInWords(open: readonly Pick<Step, 'title'>[], then: string): string {
  const [is, it] = open.length === 1 ? ['is', 'it is'] : ['are', 'they are'];
  return `${listed(open.map(({ title }) => quoted(title)))} ${is} still open. When ${it} answered, ${then}.`;
}

/** How far an attempt has come. */
export interface Progress {
  /** In the assessment's order. */
  steps: readonly { step: string; state: StepState }[];
  done: number;
  of: number;
  /** The first step that is not done; left out when all are. */
  next?: string;
  /** `Two of six steps are done.` */
  words: string;
}

export function progressOf({ steps }: Pick<Assessment, 'steps'>, standings: Standings): Progress {
  const states = steps.map((step) => ({ step: step.id, state: stepState(step, standings) }));
  const done = states.filter(({ state }) => state === 'done').length;
  const next = states.find(({ state }) => state !== 'done')?.step;
  return {
    steps: states,
    done,
    of: steps.length,
    ...(next === undefined ? {} : { next }),
    words: inWords(done, steps.length),
  };
}

function inWords(done: number, of: number): string {
  if (of === 0) return 'None of these steps is asked any more.';
  if (done === of) return of === 1 ? 'The step is done.' : `All ${countWord(of)} steps are done.`;
  if (done === 0) return 'No step is done yet.';
  return `${capitalised(countWord(done))} of ${counted(of, 'step')} ${done === 1 ? 'is' : 'are'} done.`;
}
