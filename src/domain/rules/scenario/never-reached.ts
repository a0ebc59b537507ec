import { choiceEdges, exploreOnce, nodesByPlace, type Edge, type Exploration } from '../../scenario/explore.ts';
import { placedChoices } from '../../scenario/places.ts';
import { writeCondition } from '../../scenario/resolve.ts';
import type { Condition, Ending, Scenario, Step } from '../../scenario/scenario.ts';
import { holds } from '../../scenario/state.ts';
import { problem, type Problem } from '../../problem.ts';

/** What no play can reach is usually a renamed step whose old name is still used, or a condition that cannot come true. */
export function neverReached(scenario: Scenario, file: string): Problem[] {
  const exploration = exploreOnce(scenario);
  if (!exploration.complete) return [];
  const reached = nodesByPlace(exploration);
  return [
    ...scenario.steps.flatMap((step) =>
      reached.has(step.id) ? partsNeverShown(step, `steps.${step.id}`, reached, file) : [stepNever(step, file)],
    ),
    ...choicesNever(exploration, reached, file),
    ...scenario.endings.flatMap((ending) =>
      reached.has(ending.id)
        ? partsNeverShown(ending, `endings.${ending.id}`, reached, file)
        : [endingNever(scenario, ending, file)],
    ),
  ];
}

type Reached = ReturnType<typeof nodesByPlace>;

function stepNever({ id }: Step, file: string): Problem {
  return problem(
    'step-never-reached',
    file,
    `steps.${id}`,
    `No play can reach the step "${id}".`,
    'Lead a choice there with `to`, or take the step out.',
  );
}

function endingNever(scenario: Scenario, { id }: Ending, file: string): Problem {
  const leading = placedChoices(scenario).filter(({ it }) => it.ways.some(({ to }) => to === id));
  return problem(
    'ending-never-reached',
    file,
    `endings.${id}`,
    `No play can reach the ending "${id}".`,
    leading.length === 0
      ? 'No choice leads there: lead one there with `to`, or take the ending out.'
      : `It is named in ${leading.map(({ place }) => `${place}.to`).join(', ')}: no play can get there with what its conditions ask for. Ask for less, or let an earlier choice make it possible.`,
  );
}

/** Choices and ways of steps that are reached themselves. */
function choicesNever({ scenario, nodes }: Exploration, reached: Reached, file: string): Problem[] {
  const taken = new Set<string>();
  const seen = new Set<Edge['does']>();
  for (const node of nodes) {
    for (const { does } of choiceEdges(node)) {
      if (!('choice' in does) || seen.has(does)) continue;
      seen.add(does);
      taken.add(`${node.state.at}.${does.choice}`);
      taken.add(`${node.state.at}.${does.choice}.${does.way}`);
    }
  }
  return placedChoices(scenario).flatMap(({ it, place, step }) => {
    if (!reached.has(step.id)) return [];
    if (!taken.has(`${step.id}.${it.id}`)) {
      return [
        problem(
          'choice-never-offered',
          file,
          `${place}.if`,
          `No play is ever offered the choice "${it.id}" of step "${step.id}": ${whyNever(it.if)} never holds there.`,
          'Ask for less in its `if`, or let an earlier choice make it possible.',
        ),
      ];
    }
    return it.ways.flatMap(({ if: tests, to }, i) =>
      taken.has(`${step.id}.${it.id}.${i}`)
        ? []
        : [
            problem(
              'way-never-taken',
              file,
              `${place}.to.${i}`,
              tests.length === 0
                ? `No play takes this way of the choice "${it.id}" to "${to}": an earlier way always fits.`
                : `No play takes this way of the choice "${it.id}" to "${to}": ${whyNever(tests)} never holds there, or an earlier way fits first.`,
              'Change its `if`, move it up, or take it out.',
            ),
          ],
    );
  });
}

function partsNeverShown({ id, also }: Step | Ending, where: string, reached: Reached, file: string): Problem[] {
  const nodes = reached.get(id) ?? [];
  return also.flatMap(({ if: tests }, i) =>
    nodes.some(({ state }) => holds(tests, state))
      ? []
      : [
          problem(
            'text-never-shown',
            file,
            `${where}.also.${i}.if`,
            `No play is shown this text: ${whyNever(tests)} never holds there.`,
            'Ask for less in its `if`, let an earlier choice make it possible, or take the text out.',
          ),
        ],
  );
}

function whyNever(tests: readonly Condition[]): string {
  return `"${tests.map(writeCondition).join(', ')}"`;
}
