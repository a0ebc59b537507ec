import { placedChoices } from '../../scenario/places.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';

/** Kinds of page that a choice can practise. An example theme says only what the story is about. */
const PRACTISED = /^(?:principles|skills|barriers|pitfalls)\//;

/** What a list promises, some choice must teach. */
export function practisedNowhere(scenario: Scenario, file: string): Problem[] {
  const taught = new Set(placedChoices(scenario).map(({ it }) => it.teaches));
  return scenario.practises.flatMap((page, i) =>
    !PRACTISED.test(page) || taught.has(page)
      ? []
      : [
          problem(
            'practised-nowhere',
            file,
            `practises.${i}`,
            `The scenario says that it practises "${page}", and no choice teaches it.`,
            `Write \`teaches: ${page}\` in the choice that practises it, or take it out of the list.`,
          ),
        ],
  );
}
