import * as v from 'valibot';
import { agreementInWords, agreementOf, type Count } from './agreement.ts';
import { optionsOf } from './answers.ts';
import { questionId, type Assessment, type Item, type Step } from './assessment.ts';
import type { KeptRound } from './rounds.ts';
import { LEAST, type Shown, type Spread } from './spread.ts';
import { wordingOf } from './wording.ts';

const FORMAT = 'joined-up-round-counts';
const VERSION = 1;

/** Far longer than the counts of any form of ours, in characters. */
const LONGEST = 100_000;

const slug = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,79}$/));
const people = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const schema = v.object({
  assessment: slug,
  name: v.pipe(v.string(), v.maxLength(200)),
  /** The day it was begun, as an ISO date. */
  begun: v.pipe(v.string(), v.isoDate()),
  people: v.pipe(people, v.minValue(LEAST)),
  /** Only statements that enough people answered. */
  statements: v.pipe(
    v.array(
      v.object({
        question: v.pipe(v.string(), v.maxLength(161)),
        wording: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
        /** How many chose each option, by its id. */
        counts: v.pipe(v.array(v.object({ option: slug, people })), v.maxLength(20)),
      }),
    ),
    v.maxLength(500),
  ),
});

/** Stands above every comparison of rounds. */
export const ROUNDS_YARDSTICK =
  'Two checks are two conversations. Other people may have been in the room, and a yardstick may have moved: whoever has learnt what to look for often answers more strictly than before. So ask what has changed before you call anything better or worse.';

/** What a round came to, for everybody together: counts of people, and nothing from which one of them could be known. */
export type RoundCounts = v.InferOutput<typeof schema>;

/** Counts of a round that may be shown. Statements that too few have answered, and kinds of organisation, are left out. */
export function countsOf(
  { id }: Pick<Assessment, 'id'>,
  { name, begun }: Pick<KeptRound, 'name' | 'begun'>,
  shown: Shown,
): RoundCounts {
  return {
    assessment: id,
    name,
    begun: begun.slice(0, 10),
    people: shown.people,
    statements: shown.items.flatMap(({ step, item, spread }) => {
      if (spread === undefined) return [];
      const counts = [...spread.points, ...spread.apart].map((each) => ({
        option: each.option.id,
        people: each.people,
      }));
      return [{ question: questionId(step, item), wording: wordingOf(item), counts }];
    }),
  };
}

/** Counts as the text of a file, to be set beside a later round on any device. */
export function countsFile(counts: RoundCounts): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...counts }, undefined, 1)}\n`;
}

/** What a file holds that is to be set beside a round of this assessment; or why it cannot be, in words. */
export function readCountsFile(
  { id }: Pick<Assessment, 'id'>,
  text: string,
): { status: 'read'; counts: RoundCounts } | { status: 'refused'; words: string } {
  const refused = (words: string) => ({ status: 'refused' as const, words });
  const data = text.length > LONGEST ? undefined : parsed(text);
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), data);
  if (!head.success) return refused(FOREIGN);
  if (head.output.version !== VERSION) return refused(NEWER);
  const read = v.safeParse(schema, data);
  if (!read.success) return refused(DAMAGED);
  const counts = read.output;
  if (counts.assessment !== id) return refused('This file holds the counts of another form, so it is not shown here.');
  const all = counts.statements.map((one) => sum(one.counts));
  // A file from elsewhere may show no more of people than a round here does.
  if (all.some((answers) => answers < LEAST || answers > counts.people)) return refused(DAMAGED);
  return { status: 'read', counts };
}

/** One statement then and now. A side without a spread may not be shown, or reads differently now. */
export interface ThenAndNow {
  step: Step;
  item: Item;
  then?: Spread;
  now?: Spread;
  /** Why one of the sides is empty; `''` where both are there. */
  words: string;
}

/** Two rounds, statement by statement, in the order of the form. What cannot be shown of either is left out. */
export function thenAndNow(
  { steps }: Pick<Assessment, 'steps'>,
  before: RoundCounts,
  after: RoundCounts,
): ThenAndNow[] {
  return steps.flatMap((step) =>
    step.items.flatMap((item): ThenAndNow[] => {
      const [then, now] = [before, after].map((round) => spreadIn(round, step, item));
      if (then && now) return [{ step, item, then, now, words: '' }];
      if (then)
        return [
          { step, item, then, words: 'Too few people have answered it now, so only the earlier answers stand here.' },
        ];
      return now ? [{ step, item, now, words: 'It read differently then, or too few people answered it.' }] : [];
    }),
  );
}

/** Whether answers of one person are in both rounds, handed in twice: then whoever is in one alone could be worked out. */
export function shareAnswers(a: Pick<KeptRound, 'responses'>, b: Pick<KeptRound, 'responses'>): boolean {
  const ids = new Set(a.responses.map(({ id }) => id));
  return b.responses.some(({ id }) => ids.has(id));
}

function spreadIn({ statements }: RoundCounts, step: Step, item: Item): Spread | undefined {
  const found = statements.find(({ question }) => question === questionId(step, item));
  if (found?.wording !== wordingOf(item)) return undefined;
  const counted = optionsOf(item).map((option): Count => ({
    option,
    people: sum(found.counts.filter((one) => one.option === option.id)),
  }));
  // Options that are gone since take their people with them.
  if (sum(counted) < LEAST) return undefined;
  const points = counted.slice(0, item.scale.points.length);
  const apart = counted.slice(item.scale.points.length);
  return {
    people: sum(counted),
    points,
    apart,
    agreement: agreementOf(points.map((point) => point.people)),
    words: agreementInWords(points, apart),
  };
}

function sum(counts: readonly { people: number }[]): number {
  return counts.reduce((total, one) => total + one.people, 0);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const FOREIGN =
  'This file does not hold the counts of a health check. Choose the one that “Counts for next time” gave you; its name ends with “counts.json”. A copy of a whole record is put back on the page “My record”.';
const NEWER = 'This file was made by another version of this site. Load the page again, and try once more.';
const DAMAGED = 'This file is damaged or was changed, so nothing of it is shown. Look for another copy of it.';
