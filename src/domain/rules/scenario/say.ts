import { wayTo, type Exploration, type Node } from '../../scenario/explore.ts';
import { subjectOf } from '../../scenario/places.ts';
import type { Choice, Condition, Scenario, Step } from '../../scenario/scenario.ts';
import type { State } from '../../scenario/state.ts';

/** How a play stands in what some conditions ask about, in the names that an author uses: `not told-ruth, trust 1 (thin)`. */
export function standing({ quantities }: Scenario, state: State, tests: readonly Condition[]): string {
  const said = tests.map(subjectOf).map(({ kind, name }) => {
    if (kind === 'fact') return state.facts.has(name) ? name : `not ${name}`;
    if (kind === 'person') return state.asked.has(name) ? `asked ${name}` : `not asked ${name}`;
    const value = state.quantities[name] ?? 0;
    return `${name} ${value} (${quantities.find(({ id }) => id === name)?.words[value]})`;
  });
  return [...new Set(said)].join(', ');
}

/** The choices of a shortest play that gets there, so that an author can walk after it. */
export function onePlay(exploration: Exploration, node: Node): string {
  const moves = wayTo(exploration, node).map(({ at, does }) =>
    'ask' in does ? `ask ${does.ask}` : `${at}.${does.choice}`,
  );
  return moves.length === 0 ? 'It begins there.' : `One play that does: ${moves.join(', ')}.`;
}

/** Where an author finds a choice: `steps.ward.choices.1`. */
export function placeOf({ id, choices }: Step, choice: Choice): string {
  return `steps.${id}.choices.${choices.indexOf(choice)}`;
}
