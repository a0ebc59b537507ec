import { placedChoices, placedConditions, subjectOf } from '../../scenario/places.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';

const LISTS = { person: 'people', fact: 'facts', quantity: 'quantities' } as const;
type Kind = keyof typeof LISTS;

interface Use {
  kind: Kind;
  name: string;
  place: string;
}

/** A misspelt name would be a fact that never happens, or a person without a name. */
export function unknownName(scenario: Scenario, file: string): Problem[] {
  const known = (kind: Kind): string[] => scenario[LISTS[kind]].map(({ id }) => id);
  const names = { person: known('person'), fact: known('fact'), quantity: known('quantity') };
  return usesIn(scenario)
    .filter(({ kind, name }) => !names[kind].includes(name))
    .map(({ kind, name, place }) =>
      problem(
        'scenario-unknown-name',
        file,
        place,
        `There is no ${kind} called "${name}" in \`${LISTS[kind]}\`.`,
        names[kind].length === 0
          ? `Add it to \`${LISTS[kind]}\`.`
          : `Correct the spelling, or add it to \`${LISTS[kind]}\`, which has: ${names[kind].join(', ')}.`,
      ),
    );
}

function usesIn(scenario: Scenario): Use[] {
  const uses = (kind: Kind, listed: readonly string[], place: string): Use[] =>
    listed.map((name, i) => ({ kind, name, place: `${place}.${i}` }));
  const keyed = (kind: Kind, record: Readonly<Record<string, unknown>>, place: string): Use[] =>
    Object.keys(record).map((name) => ({ kind, name, place: `${place}.${name}` }));
  return [
    ...scenario.steps.flatMap(({ id, present, chairs }) => [
      ...uses('person', present, `steps.${id}.present`),
      ...chairs.map(({ person }, i): Use => ({
        kind: 'person',
        name: person,
        place: `steps.${id}.chairs.${i}.person`,
      })),
    ]),
    ...placedChoices(scenario).flatMap(({ it, place }) => [
      ...uses('fact', it.sets, `${place}.sets`),
      ...uses('fact', it.clears, `${place}.clears`),
      ...keyed('quantity', it.moves, `${place}.moves`),
      ...uses('quantity', it.mayStay, `${place}.mayStay`),
    ]),
    ...placedConditions(scenario).map(({ it, place }): Use => ({ ...subjectOf(it), place })),
    ...scenario.endings.flatMap(({ id, voices }) => keyed('person', voices, `endings.${id}.voices`)),
  ];
}
