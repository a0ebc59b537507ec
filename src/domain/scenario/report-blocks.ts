import { heading, list, paragraphs, part, type AddressOf, type Block } from '../assessment/report.ts';
import { listed, quoted, unstopped } from '../sentences.ts';
import type { Debrief } from './debrief.ts';
import type { Decisive } from './decisive.ts';
import { personCalled, textNow, type Run } from './play.ts';
import type { Ending, Scenario } from './scenario.ts';
import { plainParagraphs } from './texts.ts';

/** What a report says of a page: its name in a choice's `teaches` is the key. */
export type ReportPages = Readonly<Record<string, { path: string; title: string; kindName: string }>>;

/** How it ended, with what is added because of what has happened; what that cost and what decided it. Texts are HTML. */
export function endingBlocks(scenario: Scenario, run: Run, ending: Ending): Block[] {
  return [
    heading(2, `How it ended: ${ending.title}`),
    ...paragraphs(...textNow(scenario, run).flatMap(plainParagraphs)),
    ...part(3, 'What it cost', paragraphs(...plainParagraphs(ending.cost))),
    ...part(3, 'What decided it', paragraphs(...plainParagraphs(ending.debrief))),
  ];
}

/** The decisions at which most was decided: where, what was chosen, and what it opened or closed. */
export function decisiveList(decisive: readonly Decisive[]): Block[] {
  return list(
    decisive.map(
      ({ step, choice, inWords }) => `${step.title}. ${quoted(unstopped(choice.label))} was chosen. ${inWords}`,
    ),
  );
}

/** Links to the pages behind a play's decisions. */
export function taughtLinks(taught: Debrief['taught'], pages: ReportPages, address: AddressOf): Block[] {
  const items = taught.flatMap(({ page, moments }) => {
    const found = pages[page];
    if (found === undefined) return [];
    const where = listed([...new Set(moments.map(({ step }) => quoted(step.title)))]);
    return [{ text: `${found.kindName}: ${found.title}`, address: address(found.path), why: `For ${where}.` }];
  });
  return items.length > 0 ? [{ is: 'links', items }] : [];
}

/** The names of people, by their ids. */
export function namesOf(scenario: Scenario, people: readonly string[]): string[] {
  return people.flatMap((id) => personCalled(scenario, id)?.name ?? []);
}
