import { longDate } from '../days.ts';
import { counted, capitalised } from '../sentences.ts';
import type { Assessment } from './assessment.ts';
import type { Action } from './plan.ts';
import {
  heading,
  helpLinks,
  list,
  paragraph,
  paragraphs,
  part,
  unmarked,
  type AddressOf,
  type Block,
  type Report,
} from './report.ts';
import { betweenKinds } from './between-kinds.ts';
import { ROUNDS_YARDSTICK, type ThenAndNow } from './round-counts.ts';
import { byAgreement, type ItemSpread, type Shown, type Spread } from './spread.ts';
import { movedInWords, sideLabel, thenLabel, type Compared } from './then-and-now.ts';

export interface RoundReportInput {
  assessment: Assessment;
  /** The partnership's name; may be empty. */
  name: string;
  shown: Shown;
  actions: readonly Action[];
  /** An earlier round beside this one, with both statement by statement. */
  compared?: Compared;
  /** The day it is made, as an ISO date. */
  made: string;
  address: AddressOf;
}

/** What a partnership sees together: where views differ, where they agree, what to talk about, what helps, what has moved since an earlier round, and what was agreed. */
export function roundReport(input: RoundReportInput): Report {
  const { assessment, name, shown, actions, compared, made, address } = input;
  const { differ, agree, unsure } = byAgreement(shown.items);
  const inQuestion = new Set(differ.map(({ step }) => step.id));
  const steps = assessment.steps.filter(({ id }) => inQuestion.has(id));
  return {
    title: name === '' ? assessment.title : `${assessment.title}: ${name}`,
    blocks: [
      paragraph(`Made on ${longDate(made)}. Every statement begins with “${assessment.frame}”.`),
      paragraph(
        `${capitalised(counted(shown.people, 'person', 'people'))} answered, each alone. Nobody is named, and nothing was averaged.`,
      ),
      ...paragraphs(shown.groupWords, unmarked(assessment.limits)),
      ...part(2, 'Where views differ', differ.flatMap(statementBlocks)),
      ...part(2, 'Where views agree', agree.flatMap(statementBlocks)),
      ...part(2, 'Where too few could say', unsure.flatMap(statementBlocks)),
      ...part(2, 'To talk about', list(steps.flatMap(({ prompts }) => prompts))),
      ...part(2, 'What helps', helpLinks(steps, address)),
      ...(compared ? part(2, 'Then and now', comparedBlocks(compared)) : []),
      ...part(2, 'What we agreed', actionsTable(actions)),
    ],
  };
}

function statementBlocks(of: ItemSpread): Block[] {
  const { step, item, spread, groups, words } = of;
  return [
    heading(3, item.text),
    ...paragraphs(`${step.title}. ${words}`, betweenKinds(of)),
    ...(spread === undefined ? [] : [countsTable(item.text, spread, groups)]),
  ];
}

/** Options down, and who chose them across: everybody, then each kind of organisation that may be shown. */
function countsTable(statement: string, everybody: Spread, groups: ItemSpread['groups']): Block {
  const columns = [{ name: 'Everybody', spread: everybody }, ...groups];
  return {
    is: 'table',
    caption: `How many people chose each answer to: ${statement}`,
    head: ['Answer', ...columns.map((column) => column.name)],
    rows: countsOf(everybody).map(({ option }, row) => [
      option.label,
      ...columns.map((column) => String(countsOf(column.spread)[row]?.people ?? 0)),
    ]),
  };
}

function comparedBlocks({ counts, actions, rows }: Compared): Block[] {
  return [
    paragraph(ROUNDS_YARDSTICK),
    ...part(3, 'What was agreed then', actionsTable(actions)),
    ...rows.flatMap((row) => [
      heading(3, row.item.text),
      ...paragraphs(`${row.step.title}. ${[movedInWords(row), row.words].filter(Boolean).join(' ')}`.trim()),
      thenAndNowTable(thenLabel(counts), row),
    ]),
  ];
}

/** Options down, and both rounds across. */
function thenAndNowTable(when: string, { item, then, now }: ThenAndNow): Block {
  const options = [then, now].flatMap((side) => (side ? [countsOf(side)] : []))[0] ?? [];
  const cell = (side: Spread | undefined, row: number) =>
    side ? String(countsOf(side)[row]?.people ?? 0) : 'Not shown';
  return {
    is: 'table',
    caption: `How many people chose each answer then and now to: ${item.text}`,
    head: ['Answer', sideLabel(when, then), sideLabel('Now', now)],
    rows: options.map(({ option }, row) => [option.label, cell(then, row), cell(now, row)]),
  };
}

function countsOf({ points, apart }: Spread) {
  return [...points, ...apart];
}

function actionsTable(actions: readonly Action[]): Block[] {
  if (actions.length === 0) return [];
  return [
    {
      is: 'table',
      caption: 'What will be done, by whom, by when, and how we will know',
      head: ['What', 'Who', 'By when', 'How we will know'],
      rows: actions.map(({ what, who, by, sign }) => [what, who, by === '' ? 'No day set' : longDate(by), sign]),
    },
  ];
}
