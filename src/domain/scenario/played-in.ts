import type { PageRef } from '../kinds.ts';
import { capitalised, countWord, quoted } from '../sentences.ts';
import type { Scenario, Step } from './scenario.ts';
import type { WrittenScenario } from './written.ts';

/** A story that a page of the guide leads to. */
export interface PlayedIn {
  /** The scenario’s id. */
  id: string;
  title: string;
  /** What somebody who reads that page would find in the story, as one sentence. */
  why: string;
  /** How many of its decisions are about the page. For a theme or a tool, which the story as a whole is about, all. */
  decisions: number;
}

export interface ToldStory {
  scenario: Scenario;
  about: WrittenScenario['about'];
}

/**
 * The way back from stories to pages: for every page that stories name, those stories, the one with most decisions about it first.
 * Of those with as many, the earlier in the list of stories comes first.
 */
export function playedIn(stories: readonly ToldStory[]): ReadonlyMap<string, readonly PlayedIn[]> {
  const pages = new Map<string, PlayedIn[]>();
  const add = (page: string, story: PlayedIn): void => {
    pages.set(
      page,
      [...(pages.get(page) ?? []), story].toSorted((a, b) => b.decisions - a.decisions),
    );
  };
  for (const { scenario, about } of stories) {
    const { id, title, steps } = scenario;
    for (const page of scenario.practises) {
      const taught = steps.filter((step) => teaches(step, page));
      if (taught.length > 0) add(page, { id, title, why: inWords(taught), decisions: taught.length });
    }
    for (const { page, why } of about) add(page, { id, title, why, decisions: steps.length });
  }
  return pages;
}

function teaches({ choices }: Step, page: PageRef): boolean {
  return choices.some((choice) => choice.teaches === page);
}

/** Steps stand in the file in the order in which most plays come to them. */
function inWords(taught: readonly Step[]): string {
  const where = quoted(taught[0]?.title ?? '');
  return taught.length === 1
    ? `One of its decisions is about this: ${where}.`
    : `${capitalised(countWord(taught.length))} of its decisions are about this, the first at ${where}.`;
}
