import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';

/** Names lead: with two things of one name, a play would follow the first and never find the second. */
export function nameTwice({ people, quantities, facts, steps, endings }: Scenario, file: string): Problem[] {
  const lists: [place: string, names: string[]][] = [
    ['people', people.map(({ id }) => id)],
    ['quantities', quantities.map(({ id }) => id)],
    ['facts', facts.map(({ id }) => id)],
    ...steps.map(({ id, choices }): [string, string[]] => [`steps.${id}.choices`, choices.map((choice) => choice.id)]),
    ...steps.map(({ id, chairs }): [string, string[]] => [`steps.${id}.chairs`, chairs.map(({ person }) => person)]),
  ];
  const twice = lists.flatMap(([place, names]) =>
    [...names.entries()]
      .filter(([i, name]) => names.indexOf(name) < i)
      .map(([i, name]) =>
        problem(
          'scenario-name-twice',
          file,
          `${place}.${i}`,
          `"${name}" stands a second time in this list.`,
          place.endsWith('chairs') ? 'Put both texts into one chair.' : 'Give one of the two another name.',
        ),
      ),
  );
  const both = endings
    .filter((ending) => steps.some((step) => step.id === ending.id))
    .map(({ id }) =>
      problem(
        'scenario-name-twice',
        file,
        `endings.${id}`,
        `"${id}" is the name of a step and of an ending, so nobody can say which one a choice leads to.`,
        'Give the ending another name, also where choices lead to it.',
      ),
    );
  return [...twice, ...both];
}
