import { exploreOnce } from '../../scenario/explore.ts';
import { bestEndings, isSound, RANDOM_PLAYS, sharesOf } from '../../scenario/fairness.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';

/** Of a thousand plays by lot: with more, thought makes no difference; with fewer, nobody finds the way. */
const MOST = 0.4 * RANDOM_PLAYS;
const FEWEST = 0.03 * RANDOM_PLAYS;

/** How often somebody who chooses by lot comes to the best ending, or to one of those that share its place. */
export function randomPlay(scenario: Scenario, file: string): Problem[] {
  const exploration = exploreOnce(scenario);
  if (!isSound(exploration)) return [];
  const shares = sharesOf(exploration);
  const best = bestEndings(scenario);
  const plays = best.reduce((sum, id) => sum + (shares.get(id) ?? 0), 0);
  if (plays >= FEWEST && plays <= MOST) return [];
  const often = plays > MOST;
  return [
    problem(
      often ? 'best-ending-too-easy' : 'best-ending-too-rare',
      file,
      `endings.${best[0]}`,
      `Of ${RANDOM_PLAYS.toLocaleString('en-GB')} plays that choose by lot, ${plays} come to the best ending (${best.join(', ')}), and ${often ? `${MOST} is the most` : `${FEWEST} is the least`} we allow.`,
      often
        ? 'Ask more of the ways that lead there: a fact that an earlier choice sets, or a quantity one word higher.'
        : 'Ask less of the ways that lead there, or let more choices make it possible.',
    ),
  ];
}
