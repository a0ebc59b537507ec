import { grouped } from '../grouped.ts';
import { capitalised, counted, countWord, quoted } from '../sentences.ts';
import { agreementInWords, agreementOf, spanOf, type Agreement, type Count } from './agreement.ts';
import type { Assessment, Item, ScalePoint, Step } from './assessment.ts';
import { optionsFor, type GivenAnswers } from './coded-answers.ts';
import { safeGroups } from './safe-groups.ts';
import { wordingOf, type Asked } from './wording.ts';

/** One person's answers, as the record keeps them. Which person is never kept. */
export interface Given {
  /** The id of the view or response: a code that is handed in twice counts once, the later time. */
  id: string;
  answers: GivenAnswers;
  /** The id of a kind of organisation, for rounds; `''` if the person did not say. */
  organisation?: string;
}

/** Others' answers appear only when at least this many people have given theirs. */
export const LEAST = 3;

export interface Waiting {
  status: 'waiting';
  have: number;
  need: number;
  words: string;
}

/** How people answered one item, or several of them together. */
export interface Spread {
  /** How many answered the item as it reads now. */
  people: number;
  /** Every point of the scale, from weaker to stronger, also those that nobody chose. */
  points: readonly Count[];
  /** Answers apart; for colleagues also “not seen”. */
  apart: readonly Count[];
  agreement: Agreement;
  words: string;
}

/** An item with its spread; without one where too few people answered it as it reads now. */
export interface ItemSpread {
  step: Step;
  item: Item;
  spread?: Spread;
  /** Kinds of organisation that may be shown apart, with names to show. Empty for colleagues, and wherever a small group could be worked out. */
  groups: readonly { name: string; organisations: readonly string[]; spread: Spread }[];
  /** What to show in words: the spread, or why there is none. */
  words: string;
}

export interface Shown {
  status: 'shown';
  people: number;
  /** In the order they are asked. */
  items: readonly ItemSpread[];
  /** Says which kinds of organisation are shown apart, and why others are not; `''` where nobody was asked for one. */
  groupWords: string;
}

/** What others answered, as spreads that name nobody. */
export function spreadOf(
  assessment: Pick<Assessment, 'steps' | 'organisations'>,
  asked: Asked,
  given: readonly Given[],
  least = LEAST,
): Waiting | Shown {
  const people = [...new Map(given.map((each) => [each.id, each])).values()];
  if (people.length < least) return waiting(people.length, least);
  const { organisations } = assessment;
  const known = new Set(organisations.map(({ id }) => id));
  const groupOf = ({ organisation = '' }: Given) => (known.has(organisation) ? organisation : '');
  const lists = organisations.length === 0 ? [] : safeGroups(people.map(groupOf), least);
  const items = assessment.steps.flatMap((step) =>
    step.items.map((item): ItemSpread => {
      const answering = people.filter((each) => answerTo(step, item, asked, each) !== undefined);
      if (answering.length < least) return { step, item, groups: [], words: HELD_BACK };
      const spread = spreadIn(step, item, asked, answering);
      const parts = lists.map((list) => answering.filter((each) => list.includes(groupOf(each))));
      const safe = parts.every(({ length }) => length >= least);
      const groups = parts.map((part, i) => ({
        name: nameOf(lists[i] ?? [], organisations),
        organisations: lists[i] ?? [],
        spread: spreadIn(step, item, asked, part),
      }));
      return { step, item, spread, groups: safe ? groups : [], words: spread.words };
    }),
  );
  return { status: 'shown', people: people.length, items, groupWords: groupWords(lists, organisations, least) };
}

/** Items by how far views differ: where to begin to talk, where people agree, and where too few can say. */
export function byAgreement(items: readonly ItemSpread[]): {
  /** The widest first: `split`, then `most`. */
  differ: ItemSpread[];
  /** `same`, then `near`. */
  agree: ItemSpread[];
  /** `few`, and items held back. */
  unsure: ItemSpread[];
} {
  const of = grouped(items, ({ spread }) => spread?.agreement ?? 'few');
  const widest = (agreement: Agreement) => (of.get(agreement) ?? []).toSorted((a, b) => spanIn(b) - spanIn(a));
  return {
    differ: [...widest('split'), ...widest('most')],
    agree: [...(of.get('same') ?? []), ...(of.get('near') ?? [])],
    unsure: of.get('few') ?? [],
  };
}

/** How a spread stands to what the reader chose, in a sentence; `''` where the reader chose nothing. */
export function besideOwn({ points, apart }: Pick<Spread, 'points' | 'apart'>, own: ScalePoint | undefined): string {
  if (own === undefined) return '';
  const same = [...points, ...apart].find(({ option }) => option.id === own.id)?.people ?? 0;
  const they = same === 0 ? 'none of them did' : `so did ${countWord(same)} of them`;
  return `You chose ${quoted(own.label)}; ${they}.`;
}

const HELD_BACK = 'Too few people answered this as it reads now, so nothing is shown.';

function waiting(have: number, need: number): Waiting {
  const missing = need - have;
  const came =
    have === 0
      ? 'No answers have come yet.'
      : `${capitalised(counted(have, 'person', 'people'))} ${have === 1 ? 'has' : 'have'} answered.`;
  return {
    status: 'waiting',
    have,
    need,
    words: `${came} Answers appear when ${countWord(need)} people’s have come, so that nobody’s can be told apart: ${countWord(missing)} more ${missing === 1 ? 'is' : 'are'} needed.`,
  };
}

/** The value that a person gave to an item as it reads now. */
function answerTo(step: Step, item: Item, asked: Asked, { answers }: Given): string | undefined {
  const question = `${step.id}.${item.id}`;
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  const known =
    answer?.wording === wordingOf(item, asked) && optionsFor(item, asked).some(({ id }) => id === answer.value);
  return known ? answer.value : undefined;
}

function spreadIn(step: Step, item: Item, asked: Asked, people: readonly Given[]): Spread {
  const values = people.map((each) => answerTo(step, item, asked, each));
  const count = (option: Count['option']): Count => ({
    option,
    people: values.filter((value) => value === option.id).length,
  });
  const counts = optionsFor(item, asked).map(count);
  const points = counts.slice(0, item.scale.points.length);
  const apart = counts.slice(item.scale.points.length);
  return {
    people: people.length,
    points,
    apart,
    agreement: agreementOf(points.map((point) => point.people)),
    words: agreementInWords(points, apart),
  };
}

function spanIn({ spread }: ItemSpread): number {
  return spanOf(spread?.points.map(({ people }) => people) ?? []);
}

const OTHERS = 'Other organisations';

function nameOf(list: readonly string[], organisations: Assessment['organisations']): string {
  const [only, ...more] = list;
  if (more.length > 0) return OTHERS;
  const label = organisations.find(({ id }) => id === only)?.label;
  return label === undefined ? 'People who did not name an organisation' : shortened(label, organisations);
}

/** A label up to its colon, where no other begins the same: the rest was for choosing. */
function shortened(label: string, organisations: Assessment['organisations']): string {
  const short = (text: string) => text.split(':', 1)[0] ?? text;
  return organisations.filter((one) => short(one.label) === short(label)).length === 1 ? short(label) : label;
}

function groupWords(
  lists: readonly (readonly string[])[],
  { length: kinds }: Assessment['organisations'],
  least: number,
) {
  if (kinds === 0) return '';
  const few = `fewer than ${countWord(least)} people`;
  if (lists.length === 0) {
    return `Kinds of organisation are not shown apart. A group of ${few} is never shown, nor one that could be worked out from the others.`;
  }
  return lists.some(({ length }) => length > 1)
    ? `A kind of organisation is shown apart where that keeps every group of ${few} hidden. “${OTHERS}” are the rest, together.`
    : `Kinds of organisation are shown apart, because none of them has ${few}.`;
}
