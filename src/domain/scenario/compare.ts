import { counted, quoted } from '../sentences.ts';
import { courseOf, meaning, wordAt, type Course, type Made } from './course.ts';
import type { Run } from './play.ts';
import type { Quantity, Scenario, Step } from './scenario.ts';

/** One step that at least one of two plays came to. */
export interface ComparedStep {
  step: Step;
  /** What was chosen there in each play. Nothing in a play that did not come there. */
  first: Made | undefined;
  second: Made | undefined;
  same: boolean;
}

/** Two plays of one scenario side by side. Neither is the better one. */
export interface Comparison {
  first: Course;
  second: Course;
  /** In the order of the story: steps that both came to stand beside each other. */
  steps: readonly ComparedStep[];
  /** Place in `steps` where the two first parted. Nothing if they did not. */
  parted: number | undefined;
  /** How each quantity ended, in its words. */
  quantities: readonly { quantity: Quantity; first: string; second: string }[];
  /** What had happened at the end of one play and not of the other, as sentences. */
  onlyFirst: readonly string[];
  onlySecond: readonly string[];
  inWords: readonly string[];
}

export function compare(scenario: Scenario, one: Run, other: Run): Comparison {
  const first = courseOf(scenario, one);
  const second = courseOf(scenario, other);
  const steps = beside(first.made, second.made);
  const place = steps.findIndex(({ same }) => !same);
  const [ended, endedToo] = [first.states.at(-1), second.states.at(-1)];
  const compared = {
    first,
    second,
    steps,
    parted: place < 0 ? undefined : place,
    quantities: scenario.quantities.map((quantity) => ({
      quantity,
      first: ended ? wordAt(quantity, ended) : '',
      second: endedToo ? wordAt(quantity, endedToo) : '',
    })),
    onlyFirst: ended && endedToo ? meaning(scenario, ended, endedToo) : [],
    onlySecond: ended && endedToo ? meaning(scenario, endedToo, ended) : [],
  };
  return { ...compared, inWords: inWords(compared) };
}

/** Both lists in one, with steps that are in both beside each other: the longest list of common steps in order. */
function beside(one: readonly Made[], other: readonly Made[]): ComparedStep[] {
  const common = commonLengths(one, other);
  const steps: ComparedStep[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [first, second] = [one[i], other[j]];
    const together = first?.step.id === second?.step.id;
    if (first && second && together) {
      steps.push({ step: first.step, first, second, same: first.choice.id === second.choice.id });
      i += 1;
      j += 1;
    } else if (first && (second === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      steps.push({ step: first.step, first, second: undefined, same: false });
      i += 1;
    } else if (second) {
      steps.push({ step: second.step, first: undefined, second, same: false });
      j += 1;
    }
  }
  return steps;
}

/** How many steps two lists have in common from each pair of places on. */
function commonLengths(one: readonly Made[], other: readonly Made[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] =
        one[i]?.step.id === other[j]?.step.id
          ? 1 + (lengths[i + 1]?.[j + 1] ?? 0)
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function inWords({ first, second, steps, parted, quantities }: Omit<Comparison, 'inWords'>): string[] {
  const where = parted === undefined ? undefined : steps[parted];
  const apart = quantities.filter((one) => one.first !== one.second);
  return [
    where === undefined
      ? 'Both plays made the same choices.'
      : parted === 0
        ? `The two plays part at the first decision, ${quoted(where.step.title)}.`
        : `The two plays go the same way for ${counted(parted ?? 0, 'decision')} and part at ${quoted(where.step.title)}.`,
    ...endingsInWords(first, second),
    ...apart.map(
      (one) =>
        `${one.quantity.name}: ${quoted(one.first)} at the end of the first, ${quoted(one.second)} at the end of the second.`,
    ),
  ];
}

function endingsInWords({ ending: one }: Course, { ending: other }: Course): string[] {
  if (one === undefined || other === undefined) return [];
  return one.id === other.id
    ? [`Both end in ${quoted(one.title)}.`]
    : [`The first ends in ${quoted(one.title)}, the second in ${quoted(other.title)}.`];
}
