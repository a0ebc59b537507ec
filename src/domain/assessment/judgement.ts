import { grouped } from '../grouped.ts';
import { counted, countWord, listed, quoted } from '../sentences.ts';
import type { LevelNumber, ScalePoint, Step } from './assessment.ts';
import { chosenOption, levelInWords, type Standings } from './answers.ts';

/**
 * Where the answers and the chosen level disagree, says so and quotes the answers. The level is the reader's own
 * judgement: nothing is computed from the answers, and no other level is suggested. `undefined`: nothing disagrees.
 *
 * A high level (3 or 4) disagrees with answers of which at least half are the weakest of their scale or set apart; a low
 * level (1 or 2) with answers of which more than half are the strongest.
 */
export function kindNote(step: Step, standings: Standings, chosen: LevelNumber): string | undefined {
  const given = step.items.flatMap((item) => {
    const option = chosenOption(step, item, standings);
    return option === undefined ? [] : [{ item, option }];
  });
  const high = chosen > 2;
  const against = given.filter(({ item: { scale }, option }) =>
    high ? option === scale.points[0] || scale.apart.includes(option) : option === scale.points.at(-1),
  );
  const speaks = high ? against.length > 0 && 2 * against.length >= given.length : 2 * against.length > given.length;
  if (!speaks) return undefined;
  return [
    `You chose ${levelInWords(step, chosen)}.`,
    `Of your ${given.length === 1 ? 'answers' : counted(given.length, 'answer')}, ${saying(against.map(({ option }) => option))}.`,
    'Both can be true, and your choice stands. Look at them side by side, and keep it or change it.',
  ].join(' ');
}

/** `two say “No chance came up” and one says “They found out another way”`. */
function saying(options: readonly ScalePoint[]): string {
  const byLabel = [...grouped(options, ({ label }) => label)];
  return listed(
    byLabel.map(([label, { length }]) => `${countWord(length)} ${length === 1 ? 'says' : 'say'} ${quoted(label)}`),
  );
}
