import { longDate } from '../days.ts';
import { counted } from '../sentences.ts';
import { endsOf } from './agreement.ts';
import type { Action } from './plan.ts';
import type { Assessment } from './assessment.ts';
import { countsOf, shareAnswers, type RoundCounts, type ThenAndNow } from './round-counts.ts';
import type { KeptRound } from './rounds.ts';
import { spreadOf, type Spread } from './spread.ts';

/** An earlier round that stands beside this one. */
export interface Earlier {
  counts: RoundCounts;
  /** What was agreed in it: only where it is on this device, because a file of counts names nobody. */
  actions: readonly Action[];
}

/** Two rounds side by side, statement by statement. */
export interface Compared extends Earlier {
  rows: readonly ThenAndNow[];
}

/** An earlier round of this device as it may stand beside another, or why it may not, in words. */
export function earlierOf(
  assessment: Assessment,
  earlier: KeptRound,
  round: Pick<KeptRound, 'responses'>,
): { earlier: Earlier } | { words: string } {
  if (shareAnswers(earlier, round)) return { words: SHARED };
  const spread = spreadOf(assessment, 'reader', earlier.responses);
  return spread.status === 'waiting'
    ? { words: TOO_FEW }
    : { earlier: { counts: countsOf(assessment, earlier, spread), actions: earlier.actions } };
}

/**
 * The newest of the earlier rounds in which the same partnership agreed something. Rounds without a name may be of anybody, so
 * nothing is said of those. `earlier` has the newest first.
 */
export function agreedBefore({ name }: Pick<KeptRound, 'name'>, earlier: readonly KeptRound[]): KeptRound | undefined {
  const same = (other: string): boolean => name !== '' && other.toLowerCase() === name.toLowerCase();
  return earlier.find((one) => same(one.name) && one.actions.length > 0);
}

const TOO_FEW = 'Fewer than three people answered that round, so nothing of it is shown.';
const SHARED =
  'Some people’s answers were handed in to both rounds. Side by side, somebody’s answers could be worked out, so they are not shown. Compare rounds that were answered apart.';

/** What the earlier side is called: `Then, 1 May 2026`. The later one is `Now`. */
export function thenLabel({ begun }: Pick<RoundCounts, 'begun'>): string {
  return `Then, ${longDate(begun)}`;
}

/** `Then, 1 May 2026: four people`; without the people where the side may not be shown. */
export function sideLabel(when: string, spread: Pick<Spread, 'people'> | undefined): string {
  return spread ? `${when}: ${counted(spread.people, 'person', 'people')}` : when;
}

/**
 * How answers moved from one round to the other, in a sentence or two; `''` where nothing can be said. Whether that is better or
 * worse it does not say: other people may have been in the room.
 */
export function movedInWords({ then, now }: Pick<ThenAndNow, 'then' | 'now'>): string {
  if (then === undefined || now === undefined) return '';
  const sides = [then, now].map(({ agreement }) => agreement);
  return sides.includes('few') ? '' : [width(then, now), wholly(then, now)].filter(Boolean).join(' ');
}

/** Only from far apart, or to it: between the rest one person more can make the difference. */
function width(then: Spread, now: Spread): string {
  const [before, after] = [then.agreement === 'split', now.agreement === 'split'];
  if (before === after) return '';
  return before
    ? 'Views were far apart then, and are closer together now.'
    : 'Views are far apart now, and were closer together then.';
}

/** Where no place on the scale was chosen both times. */
function wholly(then: Spread, now: Spread): string {
  const before = endsOf(then.points.map(({ people }) => people));
  const after = endsOf(now.points.map(({ people }) => people));
  if (after.first > before.last)
    return 'Everybody who chose a place on the scale chose a stronger one than anybody did then.';
  if (after.last < before.first)
    return 'Everybody who chose a place on the scale chose a weaker one than anybody did then.';
  return '';
}
