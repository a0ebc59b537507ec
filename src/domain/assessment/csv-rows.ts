import type { Assessment } from './assessment.ts';
import { levelInWords, type Standings } from './answers.ts';
import { becameOf, sentenceOf, type Action, type LooksBack, type Plan } from './plan.ts';
import { resultsOf } from './results.ts';
import type { ItemSpread, Shown } from './spread.ts';
import { stepWord } from './step-word.ts';
import { thenLabel, type Compared } from './then-and-now.ts';
import { textOf } from './wording.ts';

/** Rows of a table for a spreadsheet; the first holds the headings. */
export type CsvRows = readonly (readonly (string | number)[])[];

/**
 * One person's answers and plans, one to a row, in the order they are asked. Then what colleagues answered, once it may be shown:
 * one answer to a row and how many gave it, never by person.
 */
export function ownRows(
  assessment: Assessment,
  standings: Standings,
  plans: readonly Plan[],
  reviews: LooksBack = new Map(),
  colleagues?: Shown,
): CsvRows {
  const answers = resultsOf(assessment, standings).all.flatMap(({ step, now, need, answers: items, evidence }) => {
    const level = (chosen: typeof now) => (chosen === undefined ? 'Not chosen' : levelInWords(step, chosen));
    return [
      ...items.map(({ item, words }) => [step.title, 'Statement', item.text, words]),
      ...(step.levels.length === 0
        ? []
        : [
            [step.title, 'Level', assessment.need.statement, level(need)],
            ...(evidence === '' ? [] : [[step.title, 'Own words', 'A recent time you did this', evidence]]),
            [step.title, 'Level', 'Nearest to you now', level(now)],
          ]),
    ];
  });
  const planned = plans.flatMap((plan) => {
    const title = assessment.steps.find(({ id }) => id === plan.step)?.title ?? plan.step;
    const kind = plan.kept ? 'Plan' : 'Draft of a plan';
    return [
      [title, kind, 'When … then', sentenceOf(plan)],
      ...filled(title, kind, 'First step', plan.first),
      ...filled(title, kind, 'To talk to', plan.person),
      ...filled(title, kind, 'To look back on', plan.kept ? plan.review : ''),
      ...(reviews.get(plan.id) ?? []).map((review) => [title, 'Looking back', review.day, becameOf(review)]),
    ];
  });
  const seen = (colleagues?.items ?? []).flatMap(({ step, item, spread }) =>
    spread === undefined
      ? []
      : [...spread.points, ...spread.apart].map(({ option, people }) => [
          step.title,
          'Colleagues',
          textOf(item, 'colleague'),
          option.label,
          people,
        ]),
  );
  const head = [stepWord(assessment.steps), 'Kind', 'Question', 'Answer', ...(seen.length > 0 ? ['People'] : [])];
  return [head, ...answers, ...planned, ...seen];
}

/** A row of a plan, where there is something to say. */
function filled(title: string, kind: string, question: string, words: string): string[][] {
  return words === '' ? [] : [[title, kind, question, words]];
}

/**
 * A round, one count to a row, so that it can be filtered; held back where a small group could be worked out. With an earlier
 * round beside it, a column more says which of the two a row is of.
 */
export function roundRows({ items }: Shown, compared?: Pick<Compared, 'counts' | 'rows'>): CsvRows {
  const now = items.flatMap(countRows);
  if (compared === undefined) return [HEAD, ...now];
  const when = thenLabel(compared.counts);
  const then = compared.rows.flatMap((row) =>
    row.then ? countRows({ ...row, spread: row.then, groups: [], words: '' }) : [],
  );
  return [['When', ...HEAD], ...now.map((row) => ['Now', ...row]), ...then.map((row) => [when, ...row])];
}

const HEAD = ['Step', 'Statement', 'Who', 'Answer', 'People'];

/** What was agreed, one action to a row. */
export function actionRows(actions: readonly Action[]): CsvRows {
  return [
    ['What', 'Who', 'By when', 'How we will know'],
    ...actions.map(({ what, who, by, sign }) => [what, who, by, sign]),
  ];
}

function countRows({ step, item, spread, groups }: ItemSpread): (string | number)[][] {
  if (spread === undefined) return [];
  return [{ name: 'Everybody', spread }, ...groups].flatMap((column) =>
    [...column.spread.points, ...column.spread.apart].map(({ option, people }) => [
      step.title,
      item.text,
      column.name,
      option.label,
      people,
    ]),
  );
}
