import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';

/** Somebody who is only talked about belongs in the text; the list is of those whom a reader meets. */
export function personNeverPresent({ people, steps }: Scenario, file: string): Problem[] {
  const present = new Set(steps.flatMap((step) => step.present));
  return people.flatMap(({ id }, i) =>
    present.has(id)
      ? []
      : [
          problem(
            'person-never-present',
            file,
            `people.${i}`,
            `"${id}" is in no step’s \`present\`.`,
            'Add the name to `present` of the steps where they are in the room or on the line, or take the person out.',
          ),
        ],
  );
}
