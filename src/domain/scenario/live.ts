import { subjectOf } from './places.ts';
import type { Condition, Ending, Scenario, Step } from './scenario.ts';
import type { State } from './state.ts';

/** What can still be looked back on from a step or ending: the rest of a play’s history is past mattering there. */
export interface Live {
  facts: ReadonlySet<string>;
  /** Tested later, or moved: a move may still leave the words. */
  quantities: ReadonlySet<string>;
  /** People of whom a condition still asks whether they were asked. */
  people: ReadonlySet<string>;
  /** Those of them whose chair is open here or later. */
  askable: ReadonlySet<string>;
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
  return live;
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

/** How many conversations still matter: no more than there are people left to ask whose asking is tested. */
function leftThatMatters({ askable }: Live, { asked, left }: State): number {
  return Math.min(left, [...askable].filter((person) => !asked.has(person)).length);
}

/** Two states with one key are one state to everything that can still happen. */
export function keyOf(live: Live, state: State): string {
  const { at, facts, quantities, asked } = state;
  const happened = [...live.facts].filter((fact) => facts.has(fact)).sort();
  const stands = [...live.quantities].sort().map((quantity) => quantities[quantity]);
  const spoken = [...live.people].filter((person) => asked.has(person)).sort();
  return `${at} ${happened.join()} ${stands.join()} ${spoken.join()} ${leftThatMatters(live, state)}`;
}
