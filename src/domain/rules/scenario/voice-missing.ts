import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';

/** At the end everybody is heard: the one who is left out is too often the same one. */
export function voiceMissing({ people, endings }: Scenario, file: string): Problem[] {
  return endings.flatMap(({ id, voices }) =>
    people
      .filter((person) => !Object.hasOwn(voices, person.id))
      .map((person) =>
        problem(
          'voice-missing',
          file,
          `endings.${id}.voices`,
          `The ending "${id}" does not say how ${person.name} sees it.`,
          `Add a line for "${person.id}": what they would say afterwards.`,
        ),
      ),
  );
}
