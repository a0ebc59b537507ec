import { quoted } from '../sentences.ts';
import { endsOf } from './agreement.ts';
import type { ItemSpread, Spread } from './spread.ts';

/**
 * How kinds of organisation stand to each other on one statement, in a sentence or two; `''` where there is nothing to say.
 * It is worked out from the spreads that are shown, so it says nothing that could not be counted from them. Places on the
 * scale are only called stronger or weaker: no distance is computed from answers.
 */
export function betweenKinds({ spread, groups }: Pick<ItemSpread, 'spread' | 'groups'>): string {
  if (spread === undefined || groups.length === 0) return '';
  return [within(spread, groups), apart(groups)].filter(Boolean).join(' ');
}

type Groups = ItemSpread['groups'];

const CLOSE: readonly string[] = ['same', 'near'];

function within({ agreement }: Spread, groups: Groups): string {
  const isBetween = agreement === 'split' && groups.every((group) => CLOSE.includes(group.spread.agreement));
  return isBetween
    ? 'Within each kind of organisation people are close together: the difference lies between the kinds.'
    : '';
}

/** Of two kinds with no place in common, and the most places between them. A kind of which too few chose a place says nothing. */
function apart(groups: Groups): string {
  const told = groups
    .filter((group) => group.spread.agreement !== 'few')
    .map((group) => ({ group, ...endsOf(group.spread.points.map(({ people }) => people)) }));
  const pairs = told.flatMap((weaker) =>
    told.map((stronger) => ({ weaker, stronger, gap: stronger.first - weaker.last })),
  );
  const [widest] = pairs.filter(({ gap }) => gap > 0).toSorted((a, b) => b.gap - a.gap);
  if (widest === undefined) return '';
  const { weaker, stronger } = widest;
  return `Everybody in ${quoted(stronger.group.name)} who chose a place on the scale chose a stronger one than anybody in ${quoted(weaker.group.name)}.`;
}
