import type { EntryDraft } from '../record/entry.ts';
import { grouped } from '../grouped.ts';
import { capitalised, counted } from '../sentences.ts';
import type { Assessment } from './assessment.ts';
import { readAnswers, type CodedAnswer, type GivenAnswers } from './coded-answers.ts';
import { decodeEvery, decodePayload } from './payload.ts';
import type { PayloadKind, Payloads } from './payload-shapes.ts';
import type { Asked } from './wording.ts';

/** What became of one code or file that somebody handed in. */
export interface HandedIn {
  /** `added`: there is something to keep. `refused`: nothing was; the words say why. */
  status: 'added' | 'refused';
  words: string;
  drafts: readonly EntryDraft[];
  /** The round that answers belong to, and what it is called where it is not the one that is shown. */
  into?: { round: string; called: string | undefined };
}

/** All outcomes in sentences, each said once: how many people's answers were added, then what was refused and why. */
export function outcomesInWords(outcomes: readonly HandedIn[]): string[] {
  if (outcomes.length === 1) return outcomes.map(({ words }) => words);
  const said = grouped(outcomes, ({ words }) => words);
  return [...said].map(([words, { 0: first, length }]) => {
    if (length === 1) return words;
    const called = first?.into?.called;
    return words === added(1, called) ? added(length, called) : `${words} (${length} times)`;
  });
}

/** Said of the answers of so many people, and where they went if that is not in sight. */
export function added(people: number, called?: string): string {
  const where = called === undefined ? '' : ` to ${called}`;
  return `${capitalised(counted(people, 'person’s', 'people’s'))} answers were added${where}.`;
}

export function refusedWith(words: string): HandedIn {
  return { status: 'refused', words, drafts: [] };
}

export const ALREADY_HERE = refusedWith('One person’s answers are here already, and were not added again.');

/** One code that was found: what it holds, or why it cannot be used. */
export type Found<K extends PayloadKind> = { payload: Payloads[K] } | HandedIn;

/**
 * Every payload of the wanted kind in a text, and words for each code that cannot be used. Codes of another kind in a
 * conversation, such as the link that was sent out, are passed over where the wanted kind is there as well.
 */
export function wantedIn<K extends PayloadKind>(kind: K, text: string): Found<K>[] {
  const found = decodeEvery(text).flatMap((each): Found<K>[] => {
    if (each.status === 'refused') return [refusedWith(each.words)];
    return each.kind === kind ? [{ payload: each.payload as Payloads[K] }] : [];
  });
  if (found.some((each) => 'payload' in each)) return found;
  const first = decodePayload(kind, text);
  return first.status === 'refused' ? [refusedWith(first.words)] : [];
}

/** Answers as they are to be kept, with a sentence on those that are left out; or why nothing can be kept. */
export function answersIn(
  assessment: Pick<Assessment, 'steps'>,
  asked: Asked,
  coded: readonly CodedAnswer[],
): { answers: GivenAnswers; leftOut: string } | HandedIn {
  const { answers, unread } = readAnswers(assessment, asked, coded);
  if (Object.keys(answers).length === 0) {
    return refusedWith(
      'Every statement that these answers belong to reads differently now, so nothing was added. Load this page again; if that does not help, ask for the answers again with a new link.',
    );
  }
  const leftOut =
    unread === 0
      ? ''
      : ` ${capitalised(counted(unread, 'answer'))} ${unread === 1 ? 'belongs to a statement that reads' : 'belong to statements that read'} differently now, and ${unread === 1 ? 'was' : 'were'} left out.`;
  return { answers, leftOut };
}

export function sameAnswers(a: GivenAnswers, b: GivenAnswers): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && a[key]?.value === b[key]?.value && a[key]?.wording === b[key]?.wording)
  );
}
