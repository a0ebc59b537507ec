import {
  heading,
  list,
  paragraph,
  paragraphs,
  part,
  type AddressOf,
  type Block,
  type Report,
} from '../assessment/report.ts';
import { longDate } from '../days.ts';
import { listed, quoted } from '../sentences.ts';
import { debriefOf, type Debrief } from './debrief.ts';
import type { Decisive } from './decisive.ts';
import type { Run } from './play.ts';
import { decisiveList, endingBlocks, namesOf, taughtLinks, type ReportPages } from './report-blocks.ts';
import type { Scenario } from './scenario.ts';
import { plainParagraphs } from './texts.ts';

export interface PlayReportInput {
  /** Its texts are HTML. */
  scenario: Scenario;
  run: Run;
  decisive: readonly Decisive[];
  /** ISO days. */
  played: string;
  made: string;
  reflection: string;
  /** Titles and addresses of the pages that choices teach. */
  pages: ReportPages;
  address: AddressOf;
}

/** A debrief as a document, for supervision or a drawer. */
export function playReport({
  scenario,
  run,
  decisive,
  played,
  made,
  reflection,
  pages,
  address,
}: PlayReportInput): Report {
  const debrief = debriefOf(scenario, run);
  const { ending, quantities, voices, heard, unheard, taught } = debrief;
  return {
    title: `${scenario.title}: looking back`,
    blocks: [
      paragraph(`Played on ${longDate(played)}. Made on ${longDate(made)}. People and places are invented.`),
      paragraph(scenario.role),
      ...(ending ? endingBlocks(scenario, run, ending) : [paragraph('The play has not come to an ending.')]),
      ...part(2, 'What I would do differently', paragraphs(...reflection.split('\n'))),
      ...part(2, 'The road taken, and the roads not taken', roadBlocks(scenario, debrief)),
      ...part(2, 'The moments that decided it', decisiveList(decisive)),
      ...part(2, 'What moved, and where', list(quantities.map(({ inWords }) => inWords))),
      ...part(2, 'What each of them would say', list(voices.map(spoken))),
      ...part(2, 'What they saw, and told when asked', list(heard.map(seen))),
      ...part(2, 'What they saw, and nobody asked', list(unheard.map(seen))),
      ...part(2, 'Pages behind these moments', taughtLinks(taught, pages, address)),
    ],
  };
}

function roadBlocks(scenario: Scenario, { course, inWords }: Debrief): Block[] {
  return course.made.flatMap(({ step, choice, asked }, i) => {
    const names = namesOf(scenario, asked);
    return [
      heading(3, `${i + 1}. ${step.title}, ${step.when}`),
      ...paragraphs(
        names.length > 0 ? `First you asked ${listed(names)}.` : undefined,
        inWords[i],
        ...plainParagraphs(choice.why),
      ),
    ];
  });
}

function spoken({ person, text }: Debrief['voices'][number]): string {
  return `${person.name} (wanted: ${person.wants} Feared: ${person.fears}) says: ${plainParagraphs(text).join(' ')}`;
}

function seen({ step, person, text }: Debrief['heard'][number]): string {
  return `${person.name}, at ${quoted(step.title)}: ${plainParagraphs(text).join(' ')}`;
}
