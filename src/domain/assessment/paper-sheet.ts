import { optionsOf } from './answers.ts';
import { questionId, type Assessment, type ScalePoint } from './assessment.ts';
import type { GivenAnswers } from './coded-answers.ts';
import { wordingOf } from './wording.ts';

/** In the place of a question: what kind of organisation the person comes from. */
export const ORGANISATION = 'organisation';

/** One line of a sheet, as somebody types it in. */
export interface SheetRow {
  /** The id of a question, or `ORGANISATION`. */
  id: string;
  text: string;
  /** In the order of the sheet: the key 1 chooses the first. */
  options: readonly ScalePoint[];
}

/** What is ticked on a sheet: option by row. A row that was left empty is not in it. */
export type Ticked = Readonly<Record<string, string>>;

/** The lines of a sheet in the order of the paper form: every statement, then the kind of organisation. */
export function sheetRows({ steps, organisations }: Pick<Assessment, 'steps' | 'organisations'>): SheetRow[] {
  const statements = steps.flatMap((step) =>
    step.items.map((item) => ({ id: questionId(step, item), text: item.text, options: optionsOf(item) })),
  );
  return [
    ...statements,
    { id: ORGANISATION, text: 'What kind of organisation do you come from?', options: organisations },
  ];
}

/** A sheet as a round keeps it: ticks that the form does not have are left out. */
export function readSheet(
  assessment: Pick<Assessment, 'steps' | 'organisations'>,
  ticked: Ticked,
): { organisation: string; answers: GivenAnswers } {
  const answers = assessment.steps.flatMap((step) =>
    step.items.flatMap((item) => {
      const id = questionId(step, item);
      const chosen = optionsOf(item).find((option) => option.id === ticked[id]);
      return chosen ? [[id, { value: chosen.id, wording: wordingOf(item) }] as const] : [];
    }),
  );
  const from = assessment.organisations.find(({ id }) => id === ticked[ORGANISATION]);
  return { organisation: from?.id ?? '', answers: Object.fromEntries(answers) };
}

/** The same the other way round, to mend a sheet that was taken out again. */
export function ticksOf(organisation: string, answers: GivenAnswers): Ticked {
  const ticks = Object.entries(answers).map(([question, { value }]) => [question, value]);
  return Object.fromEntries([...ticks, ...(organisation === '' ? [] : [[ORGANISATION, organisation]])]) as Ticked;
}

/** What a key does in a row: `3` ticks the third option, `0` leaves the row empty; any other key is nobody’s. */
export function tickedBy(key: string, { options }: Pick<SheetRow, 'options'>): { option?: string } | undefined {
  if (!/^\d$/.test(key)) return undefined;
  if (key === '0') return {};
  const option = options[Number(key) - 1]?.id;
  return option === undefined ? undefined : { option };
}
