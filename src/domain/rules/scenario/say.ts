import { wayTo, type Exploration, type Node } from '../../scenario/explore.ts';
import type { Choice, Scenario, Step } from '../../scenario/scenario.ts';
import type { State } from '../../scenario/state.ts';

/** How a play stands, in the names that an author uses: `told-ruth, not asked-dee, trust 1 (thin)`. */
export function standing({ facts, quantities }: Scenario, state: State): string {
  return [
    ...facts.map(({ id }) => (state.facts.has(id) ? id : `not ${id}`)),
    ...quantities.map(({ id, words }) => `${id} ${state.quantities[id]} (${words[state.quantities[id] ?? 0]})`),
  ].join(', ');
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
