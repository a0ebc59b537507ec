import { placedChoices, placedConditions } from '../../scenario/places.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';

/** History that nobody makes, or that nothing looks back on. */
export function factUnused(scenario: Scenario, file: string): Problem[] {
  const set = new Set(placedChoices(scenario).flatMap(({ it }) => it.sets));
  const tested = new Set(
    placedConditions(scenario).flatMap(({ it }) => ('fact' in it ? [it.fact] : 'notFact' in it ? [it.notFact] : [])),
  );
  return scenario.facts.flatMap(({ id }, i) => [
    ...(set.has(id)
      ? []
      : [
          problem(
            'fact-never-set',
            file,
            `facts.${i}`,
            tested.has(id)
              ? `The fact "${id}" is tested, and no choice sets it.`
              : `No choice sets the fact "${id}", and nothing tests it.`,
            `Write \`sets: [${id}]\` in the choice that makes it so, or take it out.`,
          ),
        ]),
    ...(tested.has(id) || !set.has(id)
      ? []
      : [
          problem(
            'fact-never-tested',
            file,
            `facts.${i}`,
            `A choice sets the fact "${id}", and nothing looks back on it.`,
            `Test it in an \`if\` of a later choice, way or text, or take it out.`,
          ),
        ]),
  ]);
}
