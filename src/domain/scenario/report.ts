import { exploreOnce } from './explore.ts';
import { bestEndings, decisionsOf, isSound, RANDOM_PLAYS, sharesOf, type Decision } from './fairness.ts';
import { pathsOf, type Paths } from './paths.ts';
import { writeCondition } from './resolve.ts';
import type { Choice, Condition, Scenario, Way } from './scenario.ts';

/** What an author wants to know of a scenario besides its problems. */
export interface Report {
  states: number;
  complete: boolean;
  paths: Paths;
  /** Endings with how many of a thousand plays by lot reach them, in the order of the file. Empty while the scenario is not sound. */
  shares: readonly { ending: string; plays: number; best: boolean }[];
  decisions: readonly Decision[];
}

export function reportOn(scenario: Scenario): Report {
  const exploration = exploreOnce(scenario);
  const shares = isSound(exploration) ? sharesOf(exploration) : undefined;
  const best = new Set(bestEndings(scenario));
  return {
    states: exploration.nodes.length,
    complete: exploration.complete,
    paths: exploration.complete ? pathsOf(exploration) : {},
    shares: shares
      ? scenario.endings.map(({ id }) => ({ ending: id, plays: shares.get(id) ?? 0, best: best.has(id) }))
      : [],
    decisions: decisionsOf(exploration),
  };
}

/** The report in lines for a terminal. */
export function reportLines(scenario: Scenario): string[] {
  const { states, complete, paths, shares, decisions } = reportOn(scenario);
  const told = decisions.filter(({ best }) => best !== undefined);
  const named = (which: (decision: Decision) => boolean): string => {
    const found = told.filter(which);
    return `${found.length} of ${told.length}${found.length > 0 ? ` (${found.map(({ step }) => step.id).join(', ')})` : ''}`;
  };
  return [
    `${scenario.title}: ${count(scenario.steps.length, 'step')}, ${count(scenario.endings.length, 'ending')}.`,
    '',
    complete
      ? `States that plays reach: ${states.toLocaleString('en-GB')}.`
      : `Plays reach more than ${states.toLocaleString('en-GB')} states. That is the limit; nothing below is proved.`,
    ...pathLines(paths),
    '',
    ...(shares.length === 0
      ? ['How often plays by lot reach each ending is said once every play comes to one.']
      : [
          `Of ${RANDOM_PLAYS.toLocaleString('en-GB')} plays that choose by lot:`,
          ...shares.map(
            ({ ending, plays, best }) => `  ${String(plays).padStart(4)}  ${ending}${best ? '  (best)' : ''}`,
          ),
        ]),
    '',
    'Fair play, where one choice leads to better endings than the others:',
    `  the best is the longest at ${named(({ best, longest }) => best === longest)}`,
    `  the best stands first at ${named(({ best, options }) => best === options[0])}`,
    `  one beats all others on quantities at ${count(decisions.filter(({ beatsAll }) => beatsAll).length, 'step')} of ${decisions.length}`,
  ];
}

function pathLines({ shortest, longest, count: plays }: Paths): string[] {
  if (shortest === undefined) return ['No play comes to an ending.'];
  if (longest === undefined || plays === undefined) {
    return [`Shortest play: ${count(shortest, 'choice')}. Plays can go round in a circle, so there is no longest one.`];
  }
  return [
    `Different plays: ${plays.toLocaleString('en-GB')}. Shortest: ${count(shortest, 'choice')}. Longest: ${count(longest, 'choice')}.`,
  ];
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}

/** A drawing of the graph in text: every step with its choices, and what each asks for, does and leads to. */
export function drawingLines({ start, steps, endings }: Scenario): string[] {
  return [
    ...steps.flatMap(({ id, when, title, choices }) => [
      `${id === start ? '▶' : '●'} ${id}  ${when} · ${title}`,
      ...choices.map((choice, i) => `  ${i === choices.length - 1 ? '└' : '├'}─ ${choiceLine(choice)}`),
      '',
    ]),
    ...endings.map(({ id, title }) => `■ ${id}  ${title}`),
  ];
}

function choiceLine({ id, if: tests, sets, clears, moves, ways }: Choice): string {
  const does = [
    ...sets.map((fact) => `+${fact}`),
    ...clears.map((fact) => `-${fact}`),
    ...Object.entries(moves).map(([quantity, by]) => `${quantity} ${by > 0 ? '+' : ''}${by}`),
  ];
  const asked = tests.length > 0 ? ` [if ${conditionWords(tests)}]` : '';
  return `${id}${asked}${does.length > 0 ? ` {${does.join(', ')}}` : ''} → ${ways.map(wayWords).join('; else ')}`;
}

function wayWords({ if: tests, to }: Way): string {
  return tests.length > 0 ? `${to} if ${conditionWords(tests)}` : to;
}

export function conditionWords(tests: readonly Condition[]): string {
  return tests.map(writeCondition).join(' and ');
}
