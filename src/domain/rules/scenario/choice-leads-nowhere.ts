import { placedChoices } from '../../scenario/places.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';

/** A play that follows such a choice would show an empty page. */
export function choiceLeadsNowhere(scenario: Scenario, file: string): Problem[] {
  const places = new Set([...scenario.steps, ...scenario.endings].map(({ id }) => id));
  const found = placedChoices(scenario).flatMap(({ it, place, step }) => {
    const many = it.ways.length > 1 || (it.ways[0]?.if.length ?? 0) > 0;
    const nowhere = it.ways.flatMap(({ to }, i) =>
      places.has(to)
        ? []
        : [
            leads(
              file,
              many ? `${place}.to.${i}.to` : `${place}.to`,
              `The choice "${it.id}" of step "${step.id}" leads to "${to}", and there is no step or ending with that name.`,
              'Correct the spelling of `to`, or add the missing step or ending.',
            ),
          ],
    );
    const last = it.ways.length - 1;
    const open = it.ways[last]?.if.length
      ? [
          leads(
            file,
            `${place}.to.${last}`,
            `The last way of the choice "${it.id}" has an \`if\`, so a play for which no \`if\` holds goes nowhere.`,
            'Take the `if` of the last way out, or add a way without one at the end.',
          ),
        ]
      : [];
    return [...nowhere, ...open];
  });
  if (scenario.steps.some(({ id }) => id === scenario.start)) return found;
  return [
    leads(
      file,
      'start',
      `The story begins at "${scenario.start}", and there is no step with that name.`,
      'Write the name of the first step as it stands under `steps`.',
    ),
    ...found,
  ];
}

function leads(file: string, place: string, wrong: string, fix: string): Problem {
  return problem('choice-leads-nowhere', file, place, wrong, fix);
}
