import type { PageRef } from '../kinds.ts';
import type { Choice, Condition, Ending, Scenario, Step } from './scenario.ts';
import type { WrittenAlso, WrittenChoice, WrittenEnding, WrittenScenario, WrittenStep } from './written.ts';

/**
 * A written scenario with its conditions read and every leading-on as a list of ways, in the order of the file. Names are
 * taken as they stand: whether there is such a step, fact, person or page is for the content rules to say.
 */
export function resolveScenario(id: string, written: WrittenScenario): Scenario {
  const { title, summary, role, place, nation, minutes, outcomes, people, quantities, facts } = written;
  const { practises, conversations, start, steps, endings, facilitator } = written;
  return {
    id,
    title,
    summary,
    role,
    place,
    nation,
    minutes,
    practises: practises as PageRef[],
    outcomes,
    people,
    quantities,
    facts,
    conversations,
    start,
    steps: Object.entries(steps).map(([name, step]) => resolveStep(name, step)),
    endings: Object.entries(endings).map(([name, ending]) => resolveEnding(name, ending)),
    facilitator,
  };
}

function resolveStep(id: string, { title, when, present, text, also, chairs, choices, discuss }: WrittenStep): Step {
  return {
    id,
    title,
    when,
    present,
    text,
    also: also.map(resolveAlso),
    chairs,
    choices: choices.map(resolveChoice),
    ...(discuss !== undefined && { discuss }),
  };
}

function resolveChoice({ to, if: tests, teaches, ...choice }: WrittenChoice): Choice {
  const ways = typeof to === 'string' ? [{ if: [], to }] : to;
  return {
    ...choice,
    teaches: teaches as PageRef,
    if: tests.map(readCondition),
    ways: ways.map((way) => ({ if: way.if.map(readCondition), to: way.to })),
  };
}

function resolveEnding(id: string, { also, ...ending }: WrittenEnding): Ending {
  return { id, ...ending, also: also.map(resolveAlso) };
}

function resolveAlso({ if: tests, text }: WrittenAlso): Step['also'][number] {
  return { if: tests.map(readCondition), text };
}

/** A condition as authors write it, which the schema has checked: `not told-ruth`, `trust >= 3`, `asked dee`. */
export function readCondition(written: string): Condition {
  const [, quantity = '', sign, value] = /^(\S+) (>=|<=) (\d+)$/.exec(written) ?? [];
  if (sign !== undefined)
    return sign === '>=' ? { quantity, atLeast: Number(value) } : { quantity, atMost: Number(value) };
  const [, not, asked, name = ''] = /^(not )?(asked )?(.*)$/.exec(written) ?? [];
  if (asked !== undefined) return not === undefined ? { asked: name } : { notAsked: name };
  return not === undefined ? { fact: name } : { notFact: name };
}

/** A condition as an author would write it: the way back from `readCondition`. */
export function writeCondition(condition: Condition): string {
  if ('fact' in condition) return condition.fact;
  if ('notFact' in condition) return `not ${condition.notFact}`;
  if ('asked' in condition) return `asked ${condition.asked}`;
  if ('notAsked' in condition) return `not asked ${condition.notAsked}`;
  return 'atLeast' in condition
    ? `${condition.quantity} >= ${condition.atLeast}`
    : `${condition.quantity} <= ${condition.atMost}`;
}
