import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { SCENARIO_RULES } from './scenario/index.ts';

/** Every scenario is proved before a build: that each play ends, that nothing in it is out of reach, that it is fair. */
export function scenarioRules({ scenarios }: Corpus): Problem[] {
  return scenarios.flatMap(({ scenario, file }) => SCENARIO_RULES.flatMap((rule) => rule(scenario, file)));
}
