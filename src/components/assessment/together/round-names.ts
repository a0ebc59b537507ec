import type { KeptRound } from '../../../domain/assessment/rounds.ts';
import { toldApart } from '../../../domain/told-apart.ts';
import { localDay, localMoment } from '../../record/when.ts';

/** What each round is called in a list, by its id: `Ardcullen falls group, 1 May 2026`, and the time where two would read the same. */
export function roundNames(
  rounds: readonly Pick<KeptRound, 'round' | 'name' | 'begun'>[],
): ReadonlyMap<string, string> {
  const names = toldApart(
    rounds.map(({ name, begun }) => {
      const called = name || 'Round';
      return { short: `${called}, ${localDay(begun)}`, long: `${called}, ${localMoment(begun)}` };
    }),
  );
  return new Map(rounds.map(({ round }, i) => [round, names[i] ?? '']));
}
