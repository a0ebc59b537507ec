import { countWord, listed, quoted } from '../sentences.ts';
import type { Choice, Condition, Scenario } from './scenario.ts';

/** A fact’s box on the sheet of a booklet. The letter says nothing of what it means: that would tell what is to come. */
export function letterOf({ facts }: Scenario, fact: string): string {
  const place = facts.findIndex(({ id }) => id === fact);
  return String.fromCharCode('A'.charCodeAt(0) + place);
}

/**
 * Conditions as a reader with a pencil checks them: `box C is ticked and “Dee’s trust” stands at “firm”`. Empty if there are none.
 * Words of a tracker stand in a row, so “after” and “before” are plain to see, whichever end is the better one.
 */
export function conditionsInWords(scenario: Scenario, tests: readonly Condition[]): string {
  return listed(tests.map((test) => conditionInWords(scenario, test)));
}

function conditionInWords(scenario: Scenario, test: Condition): string {
  if ('fact' in test) return `box ${letterOf(scenario, test.fact)} is ticked`;
  if ('notFact' in test) return `box ${letterOf(scenario, test.notFact)} is empty`;
  if ('asked' in test) return `you have asked ${nameOf(scenario, test.asked)}`;
  if ('notAsked' in test) return `you have not asked ${nameOf(scenario, test.notAsked)}`;
  const quantity = scenario.quantities.find(({ id }) => id === test.quantity);
  const value = 'atLeast' in test ? test.atLeast : test.atMost;
  const end = 'atLeast' in test ? (quantity?.words.length ?? 0) - 1 : 0;
  const onward = value === end ? '' : ` or a word ${'atLeast' in test ? 'after' : 'before'} it`;
  return `${quoted(quantity?.name ?? test.quantity)} stands at ${quoted(quantity?.words[value] ?? '')}${onward}`;
}

export function nameOf({ people }: Scenario, person: string): string {
  return people.find(({ id }) => id === person)?.name ?? person;
}

/** What a choice does to the sheet, one instruction each. */
export function effectsInWords(scenario: Scenario, { sets, clears, moves }: Choice): string[] {
  return [
    ...sets.map((fact) => `Tick box ${letterOf(scenario, fact)}.`),
    ...clears.map((fact) => `Empty box ${letterOf(scenario, fact)}.`),
    ...scenario.quantities.flatMap(({ id, name }) => {
      const move = moves[id] ?? 0;
      if (move === 0) return [];
      const words = `${countWord(Math.abs(move))} word${Math.abs(move) === 1 ? '' : 's'}`;
      return [`Move ${quoted(name)} ${words} ${move > 0 ? 'on' : 'back'}.`];
    }),
  ];
}

/** A label as a sentence of its own. */
export function asSentence(label: string): string {
  return /[.?!]”?$/.test(label) ? label : `${label}.`;
}
