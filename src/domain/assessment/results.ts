import { countWord } from '../sentences.ts';
import type { Assessment, Item, LevelNumber, Need, Step } from './assessment.ts';
import { chosenLevel, chosenOption, levelInWords, standingOf, type Standing, type Standings } from './answers.ts';
import { fallsShort, kindNote } from './judgement.ts';
import { missingIn } from './progress.ts';

/** An item with its answer as it stands behind the level. */
export interface AnswerInWords {
  item: Item;
  status: Standing['status'];
  /** The label that was chosen, or a sentence that says why there is none. */
  words: string;
  /** Whether the answer says nothing about practice, such as “no chance came up”. */
  apart: boolean;
  /** Whether it is the strongest place of its scale. */
  strongest: boolean;
}

/** One step of the results. */
export interface StepResult {
  step: Step;
  /** Where the reader puts themselves, and what their work needs; left out while not chosen. */
  now?: LevelNumber;
  need?: LevelNumber;
  answers: readonly AnswerInWords[];
  /** The reader's line of evidence, or `''`. */
  evidence: string;
  /** Said kindly where answers and level disagree. */
  note?: string;
  /** Whether most answers say less than the level. */
  fallsShort: boolean;
  /** Questions of this step that are open or have changed since. */
  missing: number;
  /** A sentence or two on the levels, for a place that names the step already. */
  said: string;
  /** The same after the step's name, for the chart in words. */
  inWords: string;
}

/**
 * A strength: `enough` for what the work needs, or, where it needs more, still the reader's `highest` level. Where all
 * levels are the same, none is the highest.
 */
export interface Strength extends StepResult {
  because: 'enough' | 'highest';
}

/**
 * Levels chosen beside levels needed. Nothing is added up: items are quoted, never counted into a level, and steps are
 * not compared with other people's. A step may be a strength, being the reader's highest, and a gap that matters.
 */
export interface Results {
  /** Every step, in the assessment's order. */
  all: readonly StepResult[];
  /** To be named first. Level 1 is nobody's strength, and no level is praised that the answers fall short of. */
  strengths: readonly Strength[];
  /** The work needs more than there is: the furthest first, then in the assessment's order. */
  gaps: readonly StepResult[];
  /** No gap, but the answers fall short of the level: worth a second look. */
  unsettled: readonly StepResult[];
  /** Every other step. */
  rest: readonly StepResult[];
}

export function resultsOf({ steps, need }: Pick<Assessment, 'steps' | 'need'>, standings: Standings): Results {
  const all = steps.map((step) => stepResult(step, standings, need));
  const chosen = all.map(({ now }) => now).filter((now) => now !== undefined);
  const highest = chosen.some((now) => now !== chosen[0]) ? Math.max(...chosen) : undefined;
  const strengths = all.flatMap((result): Strength[] => {
    if (result.now === undefined || result.now === 1 || result.fallsShort) return [];
    if (result.need !== undefined && result.need <= result.now) return [{ ...result, because: 'enough' }];
    return result.now === highest ? [{ ...result, because: 'highest' }] : [];
  });
  const gaps = all.filter((result) => distance(result) > 0).toSorted((a, b) => distance(b) - distance(a));
  const unsettled = all.filter((result) => result.fallsShort && distance(result) <= 0);
  const named = new Set([...strengths, ...gaps, ...unsettled].map(({ step }) => step.id));
  return { all, strengths, gaps, unsettled, rest: all.filter(({ step }) => !named.has(step.id)) };
}

function stepResult(step: Step, standings: Standings, asked: Need): StepResult {
  const now = chosenLevel(step, standings, 'level');
  const need = chosenLevel(step, standings, 'need');
  const evidence = standingOf(standings, `${step.id}.evidence`);
  const note = now === undefined ? undefined : kindNote(step, standings, now);
  const said = sentencesOn(step, asked, now, need);
  return {
    step,
    ...(now === undefined ? {} : { now }),
    ...(need === undefined ? {} : { need }),
    answers: step.items.map((item) => inWords(step, item, standings)),
    evidence: evidence.status === 'answered' ? evidence.value : '',
    ...(note === undefined ? {} : { note }),
    fallsShort: now !== undefined && fallsShort(step, standings, now),
    missing: missingIn(step, standings).length,
    said,
    inWords: `${step.title}. ${said}`,
  };
}

function inWords(step: Step, item: Item, standings: Standings): AnswerInWords {
  const { status } = standingOf(standings, `${step.id}.${item.id}`);
  const option = chosenOption(step, item, standings);
  const { points, apart } = item.scale;
  if (option !== undefined) {
    return { item, status, words: option.label, apart: apart.includes(option), strongest: option === points.at(-1) };
  }
  const words = status === 'changed' ? 'The question has changed since you answered.' : 'Not answered.';
  return { item, status, words, apart: false, strongest: false };
}

function distance({ now, need }: Pick<StepResult, 'now' | 'need'>): number {
  return now === undefined || need === undefined ? 0 : need - now;
}

function sentencesOn(step: Step, asked: Need, now: LevelNumber | undefined, need: LevelNumber | undefined): string {
  if (step.levels.length === 0) return 'No level is asked here.';
  if (now === undefined && need === undefined) return 'No level is chosen yet.';
  if (now === undefined || need === undefined) {
    const [known, missing] =
      now === undefined
        ? [`${asked.says} level ${levelInWords(step, need ?? 1)}`, 'The level nearest to you is not chosen yet.']
        : [`You chose level ${levelInWords(step, now)}`, `${asked.short} is not chosen yet.`];
    return `${known}. ${missing}`;
  }
  return `You chose level ${levelInWords(step, now)}. ${needInWords(step, asked, now, need)}`;
}

function needInWords(step: Step, { says }: Need, now: LevelNumber, need: LevelNumber): string {
  if (need === now) return `${says} that level.`;
  const steps = Math.abs(need - now);
  const levels = `${countWord(steps)} ${steps === 1 ? 'level' : 'levels'}`;
  const held = need > now ? `${levels} further` : `you are ${levels} beyond it`;
  return `${says} level ${levelInWords(step, need)}: ${held}.`;
}
