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
import { byAgreement, type ItemSpread, type Shown, type Spread } from './spread.ts';

export interface RoundReportInput {
  assessment: Assessment;
  /** The partnership's name; may be empty. */
  name: string;
  shown: Shown;
  actions: readonly Action[];
  /** The day it is made, as an ISO date. */
  made: string;
  address: AddressOf;
}

/** What a partnership sees together: where views differ most, where they agree, what to talk about, what helps, and what was agreed. */
export function roundReport({ assessment, name, shown, actions, made, address }: RoundReportInput): Report {
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
      ...part(2, 'Where views differ most', differ.flatMap(statementBlocks)),
      ...part(2, 'Where views agree', agree.flatMap(statementBlocks)),
      ...part(2, 'Where too few could say', unsure.flatMap(statementBlocks)),
      ...part(2, 'To talk about', list(steps.flatMap(({ prompts }) => prompts))),
      ...part(2, 'What helps', helpLinks(steps, address)),
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
