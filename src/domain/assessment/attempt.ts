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
  /** Ids of the steps it is about, in the assessment's order: all of them, or those somebody chose. */
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

/** The body of an entry of kind `answer`. It comes from a file or an old version as often as from this page. */
export const answerBody = object({
  assessment: short,
  question: pipe(short, regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/)),
  value: pipe(string(), maxLength(2000)),
  wording: short,
});

/** The body of an entry of kind `attempt`. */
export const attemptBody = object({ assessment: short, steps: array(short) });

/** The body of an entry of kind `completion`. */
export const completionBody = object({ assessment: short });

/** The current answers of one attempt, oldest first. Of two answers to a question the later counts; what is damaged is passed over. */
export function answersOf(entries: readonly Entry[], attempt: string): Answer[] {
  return currentAnswers(linesOf(entries).filter((line) => line.attempt === attempt));
}

/** Every attempt at an assessment, newest first. Entries come as the record folds them: deleted ones are gone. */
export function attemptsOf(entries: readonly Entry[], assessment: Pick<Assessment, 'id' | 'steps'>): Attempt[] {
  const lines = linesOf(entries).filter((line) => line.assessment === assessment.id);
  const chosen = new Map(entries.flatMap(chosenSteps));
  return [...grouped(lines, ({ attempt }) => attempt)]
    .map(([id, own]): Attempt => {
      const answers = currentAnswers(own);
      const completed = own.find(({ answer }) => answer === undefined)?.time;
      const steps = assessment.steps.filter((step) => chosen.get(id)?.includes(step.id) ?? true);
      return {
        id,
        begun: own[0]?.time ?? '',
        lastChanged: own.at(-1)?.time ?? '',
        ...(completed === undefined ? {} : { completed }),
        steps: steps.map((step) => step.id),
        answers,
        progress: progressOf({ steps }, standingsOf({ steps }, answers)),
      };
    })
    .toSorted((a, b) => textOrder(b.begun, a.begun) || textOrder(b.id, a.id));
}

/** Where the beginning of an attempt was lost, it is about every step. */
function chosenSteps({ kind, about, body }: Entry): [attempt: string, steps: readonly string[]][] {
  const [, attempt] = /^attempt\/([^/]+)$/.exec(about) ?? [];
  const read = safeParse(attemptBody, body);
  return kind === 'attempt' && attempt !== undefined && read.success ? [[attempt, read.output.steps]] : [];
}

/** An entry that belongs to an attempt. Without an answer, it says that the attempt was completed. */
interface Line {
  attempt: string;
  assessment: string;
  time: string;
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
  const [, attempt, path] = /^attempt\/([^/]+)\/(.+)$/.exec(about) ?? [];
  if (attempt === undefined) return undefined;
  if (kind === 'completion') {
    const read = safeParse(completionBody, body);
    return read.success && path === 'completion' ? { attempt, assessment: read.output.assessment, time } : undefined;
  }
  const read = safeParse(answerBody, body);
  if (kind !== 'answer' || !read.success || path !== `answer/${read.output.question}`) return undefined;
  const { assessment, value, wording } = read.output;
  return { attempt, assessment, time, answer: { question: read.output.question as QuestionId, value, wording, time } };
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
