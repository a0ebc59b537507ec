import { exploreOnce } from '../../scenario/explore.ts';
import { decisionsOf } from '../../scenario/fairness.ts';
import type { Choice, Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';
import { countWords } from '../../words.ts';
import { placeOf } from './say.ts';

/** How many times the words of the shortest label the longest may have. */
const MOST_TIMES = 2;

/**
 * The long one with all the right words gives itself away at a single step too, and so does a very short one. Labels that
 * are offered together have at most twice the words of the shortest.
 */
export function giveAway(scenario: Scenario, file: string): Problem[] {
  return decisionsOf(exploreOnce(scenario)).flatMap(({ step, options }) => {
    const [shortest, ...others] = options.toSorted((a, b) => length(a) - length(b));
    const longest = others.at(-1);
    if (!shortest || !longest || length(longest) <= MOST_TIMES * length(shortest)) return [];
    return [
      problem(
        'give-away',
        file,
        `${placeOf(step, longest)}.label`,
        `The choice "${longest.id}" of step "${step.id}" stands out: its label has ${length(longest)} words, and that of "${shortest.id}" has ${length(shortest)}.`,
        'Shorten the one or say more in the other: the longest may have twice as many words as the shortest.',
      ),
    ];
  });
}

function length({ label }: Choice): number {
  return countWords(label);
}
