import { grouped } from '../grouped.ts';
import { counted, countWord, listed, quoted } from '../sentences.ts';
import type { LevelNumber, ScalePoint, Step } from './assessment.ts';
import { chosenOption, levelInWords, type Standings } from './answers.ts';

/**
 * Where the answers and the chosen level disagree, says so and quotes the answers. The level is the reader's own
 * judgement: nothing is computed from the answers, and no other level is suggested. `undefined`: nothing disagrees.
 */
export function kindNote(step: Step, standings: Standings, chosen: LevelNumber): string | undefined {
  const { given, against } = disagreement(step, standings, chosen);
  if (against.length === 0) return undefined;
  return [
    `You chose ${levelInWords(step, chosen)}.`,
    `Of your ${given === 1 ? 'answers' : counted(given, 'answer')}, ${saying(against)}.`,
    'Both can be true, and your choice stands. Look at them side by side, and keep it or change it.',
  ].join(' ');
}

/** Whether most answers say less than the chosen level, and for level 2 all of them. Such a step is not praised. */
export function fallsShort(step: Step, standings: Standings, chosen: LevelNumber): boolean {
  const { given, weak } = givenIn(step, standings);
  return chosen > 2 ? 2 * weak.length > given : chosen === 2 && given > 0 && weak.length === given;
}

/**
 * A high level (3 or 4) disagrees with answers of which at least half are the weakest of their scale or set apart, and
 * level 2 where all of them are; a low level (1 or 2) with answers of which more than half are the strongest.
 */
function disagreement(
  step: Step,
  standings: Standings,
  chosen: LevelNumber,
): { given: number; against: readonly ScalePoint[] } {
  const { given, weak, strong } = givenIn(step, standings);
  const isLess = chosen > 2 ? 2 * weak.length >= given : fallsShort(step, standings, chosen);
  const isMore = chosen < 3 && 2 * strong.length > given;
  return { given, against: isLess ? weak : isMore ? strong : [] };
}

/** How many answers are given, and which of them are the weakest or set apart, and the strongest. */
function givenIn(step: Step, standings: Standings): { given: number; weak: ScalePoint[]; strong: ScalePoint[] } {
  const all = step.items.flatMap((item) => {
    const option = chosenOption(step, item, standings);
    return option === undefined ? [] : [{ scale: item.scale, option }];
  });
  const weak = all.filter(({ scale, option }) => option === scale.points[0] || scale.apart.includes(option));
  const strong = all.filter(({ scale, option }) => option === scale.points.at(-1));
  return { given: all.length, weak: weak.map(({ option }) => option), strong: strong.map(({ option }) => option) };
}

/** `two say “No chance came up” and one says “They found out another way”`. */
function saying(options: readonly ScalePoint[]): string {
  const byLabel = [...grouped(options, ({ label }) => label)];
  return listed(
    byLabel.map(([label, { length }]) => `${countWord(length)} ${length === 1 ? 'says' : 'say'} ${quoted(label)}`),
  );
}
