import type { Choice, Scenario, Step } from './scenario.ts';

/**
 * The beginning of a scenario, as its page is sent: the first step, what its choices lead to, and of these only what play
 * shows. The rest is fetched while somebody reads.
 */
export function openingOf(scenario: Scenario): Scenario {
  const first = scenario.steps.find(({ id }) => id === scenario.start);
  const next = new Set([scenario.start, ...(first?.choices ?? []).flatMap(({ ways }) => ways.map(({ to }) => to))]);
  return {
    ...scenario,
    outcomes: [],
    practises: [],
    facilitator: '',
    people: scenario.people.map((person) => ({ ...person, fears: '' })),
    facts: scenario.facts.map(({ id }) => ({ id, means: '' })),
    steps: scenario.steps.filter(({ id }) => next.has(id)).map((step) => forPlay(step, step === first)),
    endings: [],
  };
}

/** `isOpen`: whether what its choices lead to is there as well. */
function forPlay({ discuss: _, ...step }: Step, isOpen: boolean): Step {
  return {
    ...step,
    chairs: step.chairs.filter(({ ask }) => ask),
    choices: step.choices.map((choice) => (isOpen ? unexplained(choice) : closed(choice))),
  };
}

/** Why a choice matters is for afterwards. */
function unexplained(choice: Choice): Choice {
  return { ...choice, why: '' };
}

function closed(choice: Choice): Choice {
  return { ...unexplained(choice), happens: '' };
}
