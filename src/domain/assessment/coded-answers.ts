import { grouped } from '../grouped.ts';
import { NOT_SEEN, type Assessment, type Item, type QuestionId, type ScalePoint } from './assessment.ts';
import { optionsOf } from './answers.ts';
import { shortFingerprint } from './fingerprint.ts';
import { wordingOf, type Asked } from './wording.ts';

/** An answer on its way between people: no ids of ours in it, so that content may be edited and reordered meanwhile. */
export interface CodedAnswer {
  /** Three characters that stand for the item and its wording. */
  item: string;
  /** The place of the option: points, then answers apart, then “not seen”. */
  option: number;
}

/** An answer to be sent. With a wording, one to a question that reads differently now is left out. */
export interface SentAnswer {
  question: string;
  value: string;
  wording?: string;
}

/** Somebody else's answers, by question, as the record keeps them. */
export type GivenAnswers = Readonly<Record<string, { value: string; wording: string }>>;

const LENGTH = 3;
/** Nine options at most: six points, two apart, and “not seen”. */
export const MOST_OPTIONS = 9;

interface ItemPlace {
  item: Item;
  question: QuestionId;
  wording: string;
  code: string;
}

function placesOf({ steps }: Pick<Assessment, 'steps'>, asked: Asked): ItemPlace[] {
  return steps.flatMap((step) =>
    step.items.map((item) => {
      const question: QuestionId = `${step.id}.${item.id}`;
      const wording = wordingOf(item, asked);
      return { item, question, wording, code: shortFingerprint(`${question}\n${wording}`, LENGTH) };
    }),
  );
}

/** What an item may be answered with by whoever is asked: a colleague may also not have seen it. */
export function optionsFor(item: Item, asked: Asked): readonly ScalePoint[] {
  return asked === 'colleague' ? [...optionsOf(item), NOT_SEEN] : optionsOf(item);
}

/** Answers as they are sent. Those to other questions, or with unknown values, are left out. */
export function codeAnswers(
  assessment: Pick<Assessment, 'steps'>,
  asked: Asked,
  answers: readonly SentAnswer[],
): CodedAnswer[] {
  const given = new Map(answers.map((answer) => [answer.question, answer]));
  return placesOf(assessment, asked).flatMap(({ item, question, wording, code }) => {
    const answer = given.get(question);
    const option = optionsFor(item, asked).findIndex(({ id }) => id === answer?.value);
    return option < 0 || (answer?.wording ?? wording) !== wording ? [] : [{ item: code, option }];
  });
}

/** Answers as they came, by the ids of today. `unread`: how many belong to a question that has changed since, or is gone. */
export function readAnswers(
  assessment: Pick<Assessment, 'steps'>,
  asked: Asked,
  coded: readonly CodedAnswer[],
): { answers: GivenAnswers; unread: number } {
  const byCode = grouped(placesOf(assessment, asked), ({ code }) => code);
  const answers = coded.flatMap(({ item: code, option }) => {
    const [place, clash] = byCode.get(code) ?? [];
    const chosen = place && clash === undefined ? optionsFor(place.item, asked)[option] : undefined;
    return place && chosen ? [[place.question, { value: chosen.id, wording: place.wording }] as const] : [];
  });
  return { answers: Object.fromEntries(answers), unread: coded.length - answers.length };
}

/** Questions whose codes happen to be the same, so that neither could be read. A content rule asks for another wording. */
export function codeClashes(assessment: Pick<Assessment, 'steps'>): QuestionId[][] {
  return (['reader', 'colleague'] as const).flatMap((asked) =>
    [...grouped(placesOf(assessment, asked), ({ code }) => code).values()]
      .filter(({ length }) => length > 1)
      .map((places) => places.map(({ question }) => question)),
  );
}

/** `aB30cD41`: each answer in four characters. */
export function writeCoded(answers: readonly CodedAnswer[]): string {
  return answers.map(({ item, option }) => `${item}${option}`).join('');
}

/** `undefined` if the text is not made of whole answers. */
export function parseCoded(text: string): CodedAnswer[] | undefined {
  if (!/^(?:[0-9A-Za-z]{3}[0-8])*$/.test(text)) return undefined;
  return Array.from(text.matchAll(/(.{3})(.)/g), ([, item = '', option]) => ({ item, option: Number(option) }));
}
