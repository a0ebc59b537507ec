import { fingerprint } from './fingerprint.ts';
import { JUDGEMENTS, type Item, type Judgement, type QuestionId, type ResponseScale, type Step } from './assessment.ts';

/** Whom a question is put to: the reader, or a colleague who answers about the reader. */
export type Asked = 'reader' | 'colleague';

/** The sentence that is put to them. An item without words for a colleague is put to everybody alike. */
export function textOf({ text, colleague }: Item, asked: Asked = 'reader'): string {
  return asked === 'colleague' ? (colleague ?? text) : text;
}

/**
 * A short name of what was asked, kept beside each answer: when it differs, the question has changed since. It covers
 * the text and the labels of the scale, but not ids, white space, or the shape of quotation marks and dashes.
 */
export function wordingOf(item: Item, asked: Asked = 'reader'): string {
  return nameOf([textOf(item, asked), ...scaleLines(item.scale)]);
}

/** The same for level and need, which are answered by choosing one of the levels. */
export function wordingOfLevels({ levels }: Pick<Step, 'levels'>): string {
  return nameOf(levels.flatMap(({ name, text }) => [name, text]));
}

/** One thing that a step asks, with its wording now. */
export interface Question {
  id: QuestionId;
  /** The item, or which judgement it is. */
  asks: Item | Judgement;
  wording: string;
}

/** Evidence is free text: nothing about it can have changed. */
const EVIDENCE_WORDING = 'evidence';

/** Everything a step asks, in order: its items, then need, evidence and, last, the level. A step without levels asks its items only. */
export function questionsOf(step: Step): Question[] {
  const items = step.items.map((item): Question => ({
    id: `${step.id}.${item.id}`,
    asks: item,
    wording: wordingOf(item),
  }));
  if (step.levels.length === 0) return items;
  const levels = wordingOfLevels(step);
  return [
    ...items,
    { id: `${step.id}.need`, asks: 'need', wording: levels },
    { id: `${step.id}.evidence`, asks: 'evidence', wording: EVIDENCE_WORDING },
    { id: `${step.id}.level`, asks: 'level', wording: levels },
  ];
}

/** Whether a name is taken by a judgement, so that no item may bear it. */
export function isJudgement(name: string): name is Judgement {
  return JUDGEMENTS.some((judgement) => judgement === name);
}

function scaleLines({ points, apart }: ResponseScale): string[] {
  return [...points.map(({ label }) => label), 'apart', ...apart.map(({ label }) => label)];
}

function nameOf(lines: readonly string[]): string {
  return fingerprint(lines.map(plain).join('\n'));
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛′´`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\s\u200b\u00ad\u2060]+/g, ' ')
    .trim();
}
