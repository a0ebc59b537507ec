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
import { counted, listed, quoted } from '../sentences.ts';
import { debriefOf, type Debrief } from './debrief.ts';
import type { Decisive } from './decisive.ts';
import { LOOKING_BACK } from './looking-back.ts';
import { decisiveList, endingBlocks, namesOf, taughtLinks, type ReportPages } from './report-blocks.ts';
import { voteInWords, type RoomMove, type RoomRun } from './room.ts';
import type { Scenario } from './scenario.ts';
import { plainParagraphs } from './texts.ts';

export interface RoomReportInput {
  /** Its texts are HTML. */
  scenario: Scenario;
  run: RoomRun;
  decisive: readonly Decisive[];
  people: number;
  /** ISO days. */
  played: string;
  made: string;
  note: string;
  /** Titles and addresses of the pages that choices teach. */
  pages: ReportPages;
  address: AddressOf;
}

/** What a room did, with its votes, for whoever keeps the notes. It names nobody who was there. */
export function roomReport({
  scenario,
  run,
  decisive,
  people,
  played,
  made,
  note,
  pages,
  address,
}: RoomReportInput): Report {
  const debrief = debriefOf(scenario, run);
  const { ending, voices, taught } = debrief;
  return {
    title: `${scenario.title}: what a room did`,
    blocks: [
      paragraph(
        `Played on ${longDate(played)} with ${counted(people, 'person', 'people')}. Made on ${longDate(made)}.`,
      ),
      paragraph(scenario.role),
      ...part(2, 'The choices and their votes', decisionBlocks(scenario, run, debrief)),
      ...(ending ? endingBlocks(scenario, run, ending) : [paragraph('The room stopped before an ending.')]),
      ...part(2, 'The moments that decided it', decisiveList(decisive)),
      ...part(
        2,
        'What each would say afterwards',
        list(voices.map(({ person, text }) => `${person.name}: ${plainParagraphs(text).join(' ')}`)),
      ),
      ...part(2, 'To talk about', list(LOOKING_BACK)),
      ...part(2, 'What the room takes away', paragraphs(note)),
      ...part(2, 'Pages that go with what was chosen', taughtLinks(taught, pages, address)),
    ],
  };
}

function decisionBlocks(scenario: Scenario, run: RoomRun, { course }: Debrief): Block[] {
  const choices = run.filter(({ does }) => does === 'choose');
  return course.made.flatMap(({ step, changes, asked }, i) => {
    const move = choices[i];
    if (move === undefined) return [];
    const people = namesOf(scenario, asked);
    const moved = changes.map(({ quantity, from, to }) => `${quantity.name}: from ${quoted(from)} to ${quoted(to)}.`);
    return [
      heading(3, `${i + 1}. ${step.title}, ${step.when}`),
      paragraph(`The room chose: ${move.words}`),
      paragraph(voteInWords(move)),
      ...handsTable(step.title, move),
      ...paragraphs(people.length > 0 ? `Before that it asked ${listed(people)}.` : undefined, moved.join(' ')),
    ];
  });
}

function handsTable(where: string, { hands, what }: RoomMove): Block[] {
  if (hands.length === 0) return [];
  return [
    {
      is: 'table',
      caption: `Hands at ${quoted(where)}`,
      head: ['Choice', 'Hands', 'Taken'],
      rows: hands.map((one) => [one.words, String(one.hands), one.choice === what ? 'Yes' : '']),
    },
  ];
}
