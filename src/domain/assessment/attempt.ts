import { array, object, maxLength, pipe, regex, safeParse, string } from 'valibot';
import { grouped } from '../grouped.ts';
import { textOrder } from '../text-order.ts';
import type { Entry } from '../record/entry.ts';
import type { Assessment, QuestionId } from './assessment.ts';
import { standingsOf, type Answer } from './answers.ts';
import { progressOf, type Progress } from './progress.ts';

/** One time that somebody works through an assessment. */
export interface Attempt {
  id: string;
  /** ISO moments in UTC. */
  begun: string;
  lastChanged: string;
  /** When its results were first asked for; left out while it is under way. */
  completed?: string;
  /** The steps it covers that are still asked, in the assessment's order: those chosen at the beginning, or all. */
  steps: readonly string[];
  answers: readonly Answer[];
  progress: Progress;
}

/** Where the entries of an attempt stand in the record. */
export function aboutAttempt(attempt: string): string {
  return `attempt/${attempt}`;
}

export function aboutAnswer(attempt: string, question: QuestionId): string {
  return `${aboutAttempt(attempt)}/answer/${question}`;
}

export function aboutCompletion(attempt: string): string {
  return `${aboutAttempt(attempt)}/completion`;
}

const short = pipe(string(), maxLength(80));

/** The body of an entry of kind `attempt`. No steps: all of them. */
const beginningBody = object({ assessment: short, steps: pipe(array(short), maxLength(50)) });

/** The body of an entry of kind `answer`. It comes from a file or an old version as often as from this page. */
const answerBody = object({
  assessment: short,
  question: pipe(short, regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/)),
  value: pipe(string(), maxLength(2000)),
  wording: short,
});

/** The body of an entry of kind `completion`. */
const completionBody = object({ assessment: short });

/** The current answers of one attempt, oldest first. Of two answers to a question the later counts; what is damaged is passed over. */
export function answersOf(entries: readonly Entry[], attempt: string): Answer[] {
  return currentAnswers(linesOf(entries).filter((line) => line.attempt === attempt));
}

/** Every attempt at an assessment, newest first. Entries come as the record folds them: deleted ones are gone. */
export function attemptsOf(entries: readonly Entry[], assessment: Pick<Assessment, 'id' | 'steps'>): Attempt[] {
  const lines = linesOf(entries).filter((line) => line.assessment === assessment.id);
  return [...grouped(lines, ({ attempt }) => attempt)]
    .map(([id, own]) => attemptFrom(id, own, assessment))
    .toSorted((a, b) => textOrder(b.begun, a.begun) || textOrder(b.id, a.id));
}

/** What lists of attempts look at. */
type Begun = Pick<Attempt, 'id' | 'steps' | 'completed'>;

/** Attempts that are not finished, beside the one that is open. They come and stay newest first. */
export function alsoUnderWay<A extends Begun>(all: readonly A[], open: string | undefined): A[] {
  return all.filter(({ id, completed }) => completed === undefined && id !== open);
}

/** The newest finished attempt that asked just these steps, or else the newest finished one. `all` comes newest first. */
export function lastFinished<A extends Begun>(all: readonly A[], steps: readonly string[]): A | undefined {
  const finished = all.filter(({ completed }) => completed !== undefined);
  return finished.find((one) => asksTheSame(one, { steps })) ?? finished[0];
}

/**
 * Whether answers can still be changed: while an attempt is under way, and afterwards until a newer one asks the same. Older
 * ones are there to be read, or nothing could be compared. `all` comes newest first.
 */
export function mayChange(attempt: Begun, all: readonly Begun[]): boolean {
  return attempt.completed === undefined || all.find((one) => asksTheSame(one, attempt))?.id === attempt.id;
}

function asksTheSame(one: Pick<Begun, 'steps'>, other: Pick<Begun, 'steps'>): boolean {
  return one.steps.join() === other.steps.join();
}

function attemptFrom(id: string, own: readonly Line[], assessment: Pick<Assessment, 'steps'>): Attempt {
  const answers = currentAnswers(own);
  const completed = own.find(({ says }) => says === 'completed')?.time;
  const chosen = own.findLast(({ says }) => says === 'begun')?.steps ?? [];
  const steps = assessment.steps.filter((step) => chosen.length === 0 || chosen.includes(step.id));
  return {
    id,
    begun: own[0]?.time ?? '',
    lastChanged: own.at(-1)?.time ?? '',
    ...(completed === undefined ? {} : { completed }),
    steps: steps.map((step) => step.id),
    answers,
    progress: progressOf({ steps }, standingsOf(assessment, answers)),
  };
}

/** An entry that belongs to an attempt. */
interface Line {
  attempt: string;
  assessment: string;
  time: string;
  says: 'begun' | 'answered' | 'completed';
  steps?: readonly string[];
  answer?: Answer;
}

/** Two devices may write in the same millisecond; the entry's id makes every device put them in the same order. */
function linesOf(entries: readonly Entry[]): Line[] {
  return entries
    .toSorted((a, b) => textOrder(a.time, b.time) || textOrder(a.id, b.id))
    .map(lineOf)
    .filter((line) => line !== undefined);
}

function lineOf({ kind, about, time, body }: Entry): Line | undefined {
  const [, attempt, path = ''] = /^attempt\/([^/]+)(?:\/(.+))?$/.exec(about) ?? [];
  if (attempt === undefined) return undefined;
  if (kind === 'attempt' && path === '') {
    const read = safeParse(beginningBody, body);
    return read.success ? { attempt, time, says: 'begun', ...read.output } : undefined;
  }
  if (kind === 'completion' && path === 'completion') {
    const read = safeParse(completionBody, body);
    return read.success ? { attempt, time, says: 'completed', ...read.output } : undefined;
  }
  const read = safeParse(answerBody, body);
  if (kind !== 'answer' || !read.success || path !== `answer/${read.output.question}`) return undefined;
  const { assessment, value, wording } = read.output;
  const question = read.output.question as QuestionId;
  return { attempt, time, says: 'answered', assessment, answer: { question, value, wording, time } };
}

function currentAnswers(lines: readonly Line[]): Answer[] {
  const current = new Map<QuestionId, Answer>();
  for (const { answer } of lines) {
    if (answer === undefined) continue;
    current.delete(answer.question);
    current.set(answer.question, answer);
  }
  return [...current.values()];
}
