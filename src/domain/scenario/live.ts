import { subjectOf } from './places.ts';
import type { Condition, Ending, Scenario, Step } from './scenario.ts';
import type { State } from './state.ts';

/** What can still be looked back on from a step or ending: the rest of a play’s history is past mattering there. */
export interface Live {
  facts: readonly string[];
  /** Tested later, or moved: a move may still leave the words. */
  quantities: readonly string[];
  /** People of whom a condition still asks whether they were asked. */
  people: readonly string[];
  /** Those of them whose chair is open here or later. */
  askable: readonly string[];
}

interface Growing {
  facts: Set<string>;
  quantities: Set<string>;
  people: Set<string>;
  askable: Set<string>;
}

/** What is live at every step and ending, found from what each looks back on itself and what it leads to. */
export function liveIn({ steps, endings }: Scenario): ReadonlyMap<string, Live> {
  const live = new Map([...steps, ...endings].map((place): [string, Growing] => [place.id, usedAt(place)]));
  let grew = true;
  const spread = (read: 'facts' | 'quantities' | 'people' | 'askable', step: Step, there: Growing): void => {
    for (const to of step.choices.flatMap(({ ways }) => ways.map((way) => way.to))) {
      for (const name of live.get(to)?.[read] ?? []) {
        if (there[read].has(name)) continue;
        there[read].add(name);
        grew = true;
      }
    }
  };
  while (grew) {
    grew = false;
    for (const step of steps) {
      const there = live.get(step.id);
      if (there === undefined) continue;
      spread('facts', step, there);
      spread('quantities', step, there);
      spread('people', step, there);
      spread('askable', step, there);
      for (const { person, ask } of step.chairs) {
        if (!ask || !there.people.has(person) || there.askable.has(person)) continue;
        there.askable.add(person);
        grew = true;
      }
    }
  }
  return new Map([...live].map(([id, names]) => [id, sorted(names)]));
}

function sorted({ facts, quantities, people, askable }: Growing): Live {
  const list = (names: ReadonlySet<string>): string[] => [...names].sort();
  return { facts: list(facts), quantities: list(quantities), people: list(people), askable: list(askable) };
}

function usedAt(place: Step | Ending): Growing {
  const found: Growing = { facts: new Set(), quantities: new Set(), people: new Set(), askable: new Set() };
  const choices = 'choices' in place ? place.choices : [];
  const tests: Condition[] = [
    ...place.also.flatMap((also) => also.if),
    ...choices.flatMap((choice) => [...choice.if, ...choice.ways.flatMap((way) => way.if)]),
  ];
  for (const { kind, name } of tests.map(subjectOf)) {
    if (kind === 'fact') found.facts.add(name);
    else if (kind === 'quantity') found.quantities.add(name);
    else found.people.add(name);
  }
  for (const quantity of choices.flatMap(({ moves }) => Object.keys(moves))) found.quantities.add(quantity);
  return found;
}

/** Two states with one key are one state to everything that can still happen. */
export function keyOf(live: Live, { at, facts, quantities, asked, left }: State): string {
  let key = at;
  for (const fact of live.facts) key += facts.has(fact) ? ' 1' : ' 0';
  for (const quantity of live.quantities) key += ` ${quantities[quantity]}`;
  for (const person of live.people) key += asked.has(person) ? ' 1' : ' 0';
  // No more conversations matter than there are people left to ask whose asking is tested.
  return `${key} ${Math.min(left, live.askable.filter((person) => !asked.has(person)).length)}`;
}
