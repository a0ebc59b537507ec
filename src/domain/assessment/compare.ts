import type { Assessment, Item, LevelNumber, Step } from './assessment.ts';
import { chosenLevel, chosenOption, standingOf, standingsOf, type Answer, type Standings } from './answers.ts';
import { quoted } from '../sentences.ts';
import { textOrder } from '../text-order.ts';

/** Stands above every comparison of attempts (fact L-007). */
export const YARDSTICK =
  'A yardstick can move. Learning more about a skill can make an honest level lower than it was before. So a lower level now need not be a step back, and a higher one is no proof. Look at what you did as well.';

/** An attempt to compare, as `attemptsOf` gives it. */
export interface Compared {
  id: string;
  begun: string;
  /** Ids of the steps that it asks; left out: all. */
  steps?: readonly string[];
  answers: readonly Answer[];
}

/** What one attempt says on a step. */
export interface CompareCell {
  attempt: string;
  /** Whether that attempt asks the step at all: one skill can be taken alone. */
  asked: boolean;
  now?: LevelNumber;
  need?: LevelNumber;
  /** The levels have been reworded since, so the numbers need care. */
  reworded: boolean;
}

/** An answer that differs between the first and the last attempt that are compared. */
export interface Change {
  item: Item;
  from: string;
  to: string;
  /** `I told partners first. From “…” to “…”.` */
  inWords: string;
}

export interface CompareRow {
  step: Step;
  /** One for each attempt, oldest first. */
  cells: readonly CompareCell[];
  changes: readonly Change[];
  /** Items that cannot be compared: unanswered once, or reworded since. */
  incomparable: readonly Item[];
  /** What became of the level, in a sentence that judges nothing. */
  inWords: string;
}

/** Attempts side by side, step by step. They may come in any order; changes are those from the first to the last. */
export function compareAttempts({ steps }: Pick<Assessment, 'steps'>, attempts: readonly Compared[]): CompareRow[] {
  const columns = attempts
    .toSorted((a, b) => textOrder(a.begun, b.begun))
    .map(({ id, steps: its, answers }) => ({ id, steps: its, standings: standingsOf({ steps }, answers) }));
  return steps.map((step) => {
    const cells = columns.map(({ id, steps: its, standings }) => ({
      attempt: id,
      asked: its?.includes(step.id) ?? true,
      ...chosenIn(step, standings),
    }));
    const pairs = step.items.map((item) => ({
      item,
      from: labelIn(columns.at(0), step, item),
      to: labelIn(columns.at(-1), step, item),
    }));
    return {
      step,
      cells,
      changes: pairs.flatMap(({ item, from, to }) =>
        from === undefined || to === undefined || from === to
          ? []
          : [{ item, from, to, inWords: `${item.text} From ${quoted(from)} to ${quoted(to)}.` }],
      ),
      incomparable: pairs.filter(({ from, to }) => from === undefined || to === undefined).map(({ item }) => item),
      inWords: levelsInWords(step, cells),
    };
  });
}

function chosenIn(step: Step, standings: Standings): Omit<CompareCell, 'attempt' | 'asked'> {
  const now = chosenLevel(step, standings, 'level');
  const need = chosenLevel(step, standings, 'need');
  return {
    ...(now === undefined ? {} : { now }),
    ...(need === undefined ? {} : { need }),
    reworded: (['level', 'need'] as const).some(
      (judgement) => standingOf(standings, `${step.id}.${judgement}`).status === 'changed',
    ),
  };
}

function labelIn(column: { standings: Standings } | undefined, step: Step, item: Item): string | undefined {
  return column && chosenOption(step, item, column.standings)?.label;
}

function levelsInWords(step: Step, cells: readonly CompareCell[]): string {
  const chosen = cells.map(({ now }) => now).filter((now) => now !== undefined);
  if (step.levels.length === 0) return `${step.title}: no level is asked here.`;
  const [first] = chosen;
  if (first === undefined) return `${step.title}: no level was chosen.`;
  if (chosen.length < 2) return `${step.title}: a level was chosen once, ${first}.`;
  return chosen.every((level) => level === first)
    ? `${step.title}: level ${first} each time.`
    : `${step.title}: level ${chosen.join(', then ')}.`;
}
