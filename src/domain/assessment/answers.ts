import type { Assessment, Item, LevelNumber, QuestionId, ScalePoint, Step } from './assessment.ts';
import { questionsOf, type Question } from './wording.ts';

/** One answer as it is kept: what was chosen or written, and how the question read then. */
export interface Answer {
  question: QuestionId;
  /** The id of an option, the place of a level (`1` to `4`), or a line of evidence. `''`: taken back. */
  value: string;
  /** The wording of the question when it was answered; see `wordingOf`. */
  wording: string;
  /** ISO moment in UTC. */
  time: string;
}

/** How one question stands. `changed`: it was answered, and reads differently now, so it is asked again. */
export type Standing =
  | { status: 'answered'; value: string; time: string }
  | { status: 'changed'; value: string; time: string }
  | { status: 'unanswered' };

/** What the answers of one attempt amount to against the assessment as it is now. */
export interface Standings {
  /** One for every question of the assessment. */
  of: ReadonlyMap<QuestionId, Standing>;
  /** Answers to questions that are no longer asked. They stay in the record and in copies of it. */
  removed: readonly Answer[];
}

/** Current answers, at most one to a question, held against the assessment. Order does not matter. */
export function standingsOf(assessment: Pick<Assessment, 'steps'>, answers: readonly Answer[]): Standings {
  const given = new Map(answers.filter(({ value }) => value !== '').map((answer) => [answer.question, answer]));
  const of = new Map<QuestionId, Standing>();
  for (const step of assessment.steps) {
    for (const question of questionsOf(step)) {
      of.set(question.id, standing(step, question, given.get(question.id)));
      given.delete(question.id);
    }
  }
  return { of, removed: [...given.values()] };
}

function standing(step: Step, { asks, wording }: Question, answer: Answer | undefined): Standing {
  if (answer === undefined) return { status: 'unanswered' };
  const { value, time } = answer;
  if (answer.wording !== wording) return { status: 'changed', value, time };
  // The wording is the same and the option does not exist: the record is damaged there.
  return accepts(step, asks, value) ? { status: 'answered', value, time } : { status: 'unanswered' };
}

function accepts(step: Step, asks: Question['asks'], value: string): boolean {
  if (asks === 'evidence') return true;
  if (asks === 'need' || asks === 'level') return levelNumber(step, value) !== undefined;
  return optionsOf(asks).some(({ id }) => id === value);
}

const UNANSWERED: Standing = { status: 'unanswered' };

export function standingOf(standings: Standings, question: QuestionId): Standing {
  return standings.of.get(question) ?? UNANSWERED;
}

/** What stands as an answer now; `undefined` where the question is open, or has changed since. */
export function valueOf(standings: Standings, question: QuestionId): string | undefined {
  const found = standingOf(standings, question);
  return found.status === 'answered' ? found.value : undefined;
}

/** Everything that an item may be answered with: points from weaker to stronger, then answers apart. */
export function optionsOf({ scale }: Pick<Item, 'scale'>): readonly ScalePoint[] {
  return [...scale.points, ...scale.apart];
}

/** The place of a level from an answer's text; `undefined` if the step has no such level. */
export function levelNumber({ levels }: Pick<Step, 'levels'>, value: string | undefined): LevelNumber | undefined {
  const place = value !== undefined && /^[1-4]$/.test(value) ? Number(value) : 0;
  return place >= 1 && place <= levels.length ? (place as LevelNumber) : undefined;
}

/** The option that an item is answered with; `undefined` where the question is open, or has changed since. */
export function chosenOption(step: Pick<Step, 'id'>, item: Item, standings: Standings): ScalePoint | undefined {
  const value = valueOf(standings, `${step.id}.${item.id}`);
  return optionsOf(item).find(({ id }) => id === value);
}

/** The level that is chosen as `level` or `need`. One whose wording has changed counts until it is chosen again. */
export function chosenLevel(step: Step, standings: Standings, judgement: 'level' | 'need'): LevelNumber | undefined {
  const found = standingOf(standings, `${step.id}.${judgement}`);
  return found.status === 'unanswered' ? undefined : levelNumber(step, found.value);
}

/** `3, “Goes first”`. */
export function levelInWords({ levels }: Pick<Step, 'levels'>, level: LevelNumber): string {
  const name = levels[level - 1]?.name;
  return name === undefined ? String(level) : `${level}, “${name}”`;
}
