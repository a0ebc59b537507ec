import type { PageRef } from '../kinds.ts';
import { listed, quoted, unstopped } from '../sentences.ts';
import { courseOf, wordAt, type Course } from './course.ts';
import { personCalled, type Run } from './play.ts';
import type { Ending, Person, Quantity, Scenario, Step } from './scenario.ts';

/** How one quantity went through a play. */
export interface QuantityCourse {
  quantity: Quantity;
  /** Its place in its words at the start and after each decision. */
  values: readonly number[];
  inWords: string;
}

/** A page of the guide, and the decisions of this play that it is about. */
export interface TaughtMoment {
  page: PageRef;
  moments: readonly { step: Step; label: string }[];
}

export interface Voice {
  person: Person;
  text: string;
}

/** What somebody saw at a step. */
export interface ToldChair extends Voice {
  step: Step;
}

/**
 * What a debrief shows, worked out from the moves. Also of a play that has not ended: then without voices. Which decisions decided it
 * takes a look at every play there is, so it is asked for by itself: see `decisiveIn`.
 */
export interface Debrief {
  course: Course;
  ending: Ending | undefined;
  /** One sentence for each decision: what was chosen, what it moved, what else was there. The road in words. */
  inWords: readonly string[];
  quantities: readonly QuantityCourse[];
  /** Pages taught on this way, in the order in which they were first met. */
  taught: readonly TaughtMoment[];
  /** What each person would say afterwards, in the order of the story’s people. */
  voices: readonly Voice[];
  /** What people saw at the steps of this play that the reader heard in play, and did not hear. */
  heard: readonly ToldChair[];
  unheard: readonly ToldChair[];
}

export function debriefOf(scenario: Scenario, run: Run): Debrief {
  const course = courseOf(scenario, run);
  const chairs = (wanted: boolean): ToldChair[] =>
    course.chairs
      .filter(({ heard }) => heard === wanted)
      .flatMap(({ step, chair }) => {
        const person = personCalled(scenario, chair.person);
        return person ? [{ step, person, text: chair.text }] : [];
      });
  return {
    course,
    ending: course.ending,
    inWords: course.made.map(madeInWords),
    quantities: scenario.quantities.map((quantity) => quantityCourse(quantity, course)),
    taught: taughtOn(course),
    voices: scenario.people.flatMap((person) => {
      const text = course.ending?.voices[person.id];
      return text === undefined ? [] : [{ person, text }];
    }),
    heard: chairs(true),
    unheard: chairs(false),
  };
}

function madeInWords({ step, choice, changes, became, ceased, others }: Course['made'][number]): string {
  const moved = changes.map(({ quantity, from, to }) => `${quantity.name} went from ${quoted(from)} to ${quoted(to)}.`);
  const besides = others.map((other) => quoted(unstopped(other.choice.label)));
  return [
    `At ${quoted(step.title)} you chose ${quoted(unstopped(choice.label))}.`,
    ...moved,
    ...became,
    ...ceased.map((means) => `No longer so: ${means}`),
    ...(besides.length > 0 ? [`You could also have chosen ${besides.join(' or ')}.`] : []),
  ].join(' ');
}

function quantityCourse(quantity: Quantity, { made, states }: Course): QuantityCourse {
  const [first, ...after] = states;
  const start = first ? wordAt(quantity, first) : '';
  const moves = made.flatMap(({ step, changes }) =>
    changes
      .filter((change) => change.quantity.id === quantity.id)
      .map(({ to }) => `${quoted(to)} at ${quoted(step.title)}`),
  );
  const last = after.at(-1);
  return {
    quantity,
    values: states.map((state) => state.quantities[quantity.id] ?? 0),
    inWords:
      moves.length === 0 || !last
        ? `${quantity.name} stayed at ${quoted(start)}.`
        : `${quantity.name} began at ${quoted(start)} and went to ${listed(moves)}.`,
  };
}

function taughtOn({ made }: Course): TaughtMoment[] {
  const taught = new Map<PageRef, { step: Step; label: string }[]>();
  for (const { step, choice } of made) {
    const moments = taught.get(choice.teaches) ?? [];
    moments.push({ step, label: choice.label });
    taught.set(choice.teaches, moments);
  }
  return [...taught].map(([page, moments]) => ({ page, moments }));
}
