import type { Choice, Condition, Scenario, Step } from './scenario.ts';

/** Something in a scenario, and where an author finds it: `steps.ward.choices.1`. */
export interface Placed<T> {
  place: string;
  it: T;
}

export function placedChoices({ steps }: Scenario): (Placed<Choice> & { step: Step })[] {
  return steps.flatMap((step) => step.choices.map((it, i) => ({ place: `steps.${step.id}.choices.${i}`, it, step })));
}

/** Every condition with its place: `steps.ward.choices.1.if.0`. */
export function placedConditions(scenario: Scenario): Placed<Condition>[] {
  const listed = (tests: readonly Condition[], place: string): Placed<Condition>[] =>
    tests.map((it, i) => ({ place: `${place}.if.${i}`, it }));
  const also = [
    ...scenario.steps.map((step) => ({ ...step, where: `steps.${step.id}` })),
    ...scenario.endings.map((ending) => ({ ...ending, where: `endings.${ending.id}` })),
  ];
  return [
    ...also.flatMap((one) => one.also.flatMap(({ if: tests }, i) => listed(tests, `${one.where}.also.${i}`))),
    ...placedChoices(scenario).flatMap(({ it, place }) => [
      ...listed(it.if, place),
      ...it.ways.flatMap(({ if: tests }, i) => listed(tests, `${place}.to.${i}`)),
    ]),
  ];
}

/** The name that a condition is about, and what kind of name it is. */
export function subjectOf(condition: Condition): { kind: 'fact' | 'quantity' | 'person'; name: string } {
  if ('fact' in condition) return { kind: 'fact', name: condition.fact };
  if ('notFact' in condition) return { kind: 'fact', name: condition.notFact };
  if ('asked' in condition) return { kind: 'person', name: condition.asked };
  if ('notAsked' in condition) return { kind: 'person', name: condition.notAsked };
  return { kind: 'quantity', name: condition.quantity };
}

/** Every condition in a scenario. */
export function allConditions(scenario: Scenario): Condition[] {
  return placedConditions(scenario).map(({ it }) => it);
}
