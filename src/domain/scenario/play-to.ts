import { exploreOnce, wayTo } from './explore.ts';
import { ask, begin, choose, type Run } from './play.ts';
import type { Scenario } from './scenario.ts';

/** A play with the fewest moves that comes to a step, so that its history is one that a reader can have. Nothing if none does. */
export function playTo(scenario: Scenario, step: string): Run | undefined {
  const exploration = exploreOnce(scenario);
  const node = exploration.nodes.find(({ state }) => state.at === step);
  if (node === undefined) return undefined;
  return wayTo(exploration, node).reduce(
    (run, { does }) => ('ask' in does ? ask(scenario, run, does.ask) : choose(scenario, run, does.choice)),
    begin(),
  );
}
