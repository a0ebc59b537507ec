import { longDate } from '../days.ts';
import { capitalised, counted, quoted } from '../sentences.ts';
import type { Assessment, Need } from './assessment.ts';
import { levelInWords, type Standings } from './answers.ts';
import { becameOf, sentenceOf, type LookedBack, type LooksBack, type Plan } from './plan.ts';
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
import { resultsOf, type Results, type StepResult, type Strength } from './results.ts';
import type { Shown } from './spread.ts';
import { stepWord } from './step-word.ts';

export interface OwnReportInput {
  assessment: Assessment;
  /** Standings of the attempt; limit `assessment.steps` to those it covers. */
  standings: Standings;
  plans: readonly Plan[];
  /** Looks back at plans. */
  reviews?: LooksBack;
  /** What colleagues answered, once it may be shown. */
  colleagues?: Shown;
  /** The day of the answers, in words; left out where there are none. */
  answered?: string;
  /** The day it is made, as an ISO date. */
  made: string;
  address: AddressOf;
}

/** One person's results and plans, to take to supervision or an appraisal. It holds what the reader chose to keep, and no score. */
export function ownReport({
  assessment,
  standings,
  plans,
  reviews,
  colleagues,
  answered,
  made,
  address,
}: OwnReportInput): Report {
  const results = resultsOf(assessment, standings);
  const withLevels = results.all.filter(({ step }) => step.levels.length > 0);
  return {
    title: assessment.title,
    blocks: [
      paragraph(`${answered ? `Answered on ${answered}. ` : ''}Made on ${longDate(made)}.`),
      paragraph(`Every statement begins with “${assessment.frame}”.`),
      paragraph('The levels are one person’s own judgement, made for learning. They are not a score.'),
      ...paragraphs(unmarked(assessment.limits)),
      ...part(2, 'Levels side by side', withLevels.length > 0 ? [levelsTable(withLevels, assessment.need)] : []),
      ...part(2, 'What you can build on', strengthBlocks(results)),
      ...part(
        2,
        'Worth a second look',
        results.unsettled.flatMap(({ inWords, note }) => paragraphs(inWords, note)),
      ),
      ...part(
        2,
        'Where there is further to go',
        results.gaps.flatMap((gap) => gapBlocks(gap, address)),
      ),
      ...part(
        2,
        'Plan',
        plans.flatMap((plan) => planBlocks(plan, assessment, reviews?.get(plan.id) ?? [])),
      ),
      ...part(2, 'What colleagues have seen', colleagueBlocks(colleagues)),
      ...part(2, 'Your own answers', results.all.flatMap(answerBlocks)),
    ],
  };
}

function levelsTable(results: readonly StepResult[], { short }: Need): Block {
  return {
    is: 'table',
    caption: 'Levels chosen and needed',
    head: [stepWord(results.map(({ step }) => step)), 'Nearest to you now', short],
    rows: results.map(({ step, now, need }) => [
      step.title,
      ...[now, need].map((level) => (level === undefined ? 'Not chosen' : levelInWords(step, level))),
    ]),
  };
}

/** Where no level stands out, what the reader already does is named first. */
function strengthBlocks({ strengths, all }: Results): Block[] {
  if (strengths.length > 0) return list(strengths.map(strengthInWords));
  const does = all.flatMap(({ answers }) => answers.filter(({ strongest }) => strongest));
  return part(3, 'What you already do', list(does.map(({ item, words }) => `${item.text} ${quoted(words)}`)));
}

function strengthInWords({ inWords, because }: Strength): string {
  return because === 'highest' ? `${inWords} It is among your highest levels.` : inWords;
}

function gapBlocks({ step, said }: StepResult, address: AddressOf): Block[] {
  return [heading(3, step.title), paragraph(said), ...helpLinks([step], address)];
}

function planBlocks(plan: Plan, { steps }: Assessment, reviews: readonly LookedBack[]): Block[] {
  const title = steps.find(({ id }) => id === plan.step)?.title ?? plan.step;
  return [
    heading(3, plan.kept ? title : `${title}: a draft`),
    ...paragraphs(
      sentenceOf(plan),
      plan.first && `First step: ${plan.first}`,
      plan.person && `To talk to: ${plan.person}`,
      plan.kept && plan.review ? `To look back on: ${longDate(plan.review)}` : '',
      ...reviews.map((review) => `Looking back on ${review.day}: ${becameOf(review)}`),
    ),
  ];
}

function colleagueBlocks(colleagues: Shown | undefined): Block[] {
  if (colleagues === undefined) return [];
  return [
    paragraph(
      `${capitalised(counted(colleagues.people, 'person', 'people'))} have answered. Their answers stand here together only; somebody who knows them all may still guess.`,
    ),
    {
      is: 'table',
      caption: 'What colleagues answered',
      head: ['Statement', 'Answers'],
      rows: colleagues.items
        .filter(({ spread }) => spread !== undefined)
        .map(({ item, words }) => [item.colleague ?? item.text, words]),
    },
  ];
}

function answerBlocks({ step, answers, evidence, note }: StepResult): Block[] {
  return [
    heading(3, step.title),
    {
      is: 'table',
      caption: `Answers on ${step.title}`,
      head: ['Statement', 'Answer'],
      rows: answers.map(({ item, words }) => [item.text, words]),
    },
    ...paragraphs(evidence && `Evidence: ${evidence}`, note),
  ];
}
