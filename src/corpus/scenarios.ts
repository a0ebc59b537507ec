import { getCollection } from 'astro:content';
import { KINDS } from '../domain/kinds.ts';
import { addressOf } from '../domain/relations.ts';
import { placedChoices } from '../domain/scenario/places.ts';
import { resolveScenario } from '../domain/scenario/resolve.ts';
import { playedIn, type PlayedIn } from '../domain/scenario/played-in.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { factsIn, mapTexts } from '../domain/scenario/texts.ts';
import type { WrittenScenario } from '../domain/scenario/written.ts';
import { exploredOf, type Explored } from './explored.ts';
import { loadGuide, type GuidePage } from './guide.ts';
import { storyHtml } from './story-text.ts';

/** A page of the guide that a choice teaches or a scenario practises. */
export interface TaughtPage {
  /** Address from the root of the site. */
  path: string;
  title: string;
  /** The word of its kind: `Skill`. */
  kindName: string;
}

/** A scenario for its page, and what its page says about it besides. */
export interface LoadedScenario {
  /** Its texts are HTML, with the marks of evidence still in them: `withMarks` turns them into citations. */
  scenario: Scenario;
  /** What a search engine shows. */
  description: string;
  /** ISO date. */
  reviewed: string;
  /** ISO date. */
  reviewBy: string;
  /** Example themes and tools that it shows at work, and what a reader of their pages would find in it. */
  about: WrittenScenario['about'];
  /** Every page that it names in `practises` and `teaches`, by its name. */
  pages: Readonly<Record<string, TaughtPage>>;
  /** The facts that it rests on, in the order in which its file names them. */
  facts: readonly string[];
  explored: Explored;
}

let scenarios: Promise<LoadedScenario[]> | undefined;

/** Every scenario in its order. Read once for the whole build. */
export function loadScenarios(): Promise<LoadedScenario[]> {
  if (import.meta.env.DEV) return buildScenarios();
  return (scenarios ??= buildScenarios());
}

async function buildScenarios(): Promise<LoadedScenario[]> {
  const [entries, { byName }] = await Promise.all([getCollection('scenarios'), loadGuide()]);
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => {
      const scenario = resolveScenario(id, data);
      const named = new Set<string>([
        ...scenario.practises,
        ...data.about.map(({ page }) => page),
        ...placedChoices(scenario).map(({ it }) => it.teaches),
      ]);
      return {
        scenario: mapTexts(scenario, storyHtml),
        description: data.description,
        about: data.about,
        reviewed: data.reviewed,
        reviewBy: data.reviewBy,
        pages: Object.fromEntries([...named].flatMap((name) => taught(name, byName.get(name)))),
        facts: factsIn(scenario),
        explored: exploredOf(scenario),
      };
    });
}

let played: Promise<ReadonlyMap<string, readonly PlayedIn[]>> | undefined;

/** The stories that each page of the guide leads to, by the page’s name: the way back from what stories name. */
export function loadPlayedIn(): Promise<ReadonlyMap<string, readonly PlayedIn[]>> {
  if (import.meta.env.DEV) return loadScenarios().then(playedIn);
  return (played ??= loadScenarios().then(playedIn));
}

/** A name that leads nowhere is left out: the content rules say so and stop the build. */
function taught(name: string, page: GuidePage | undefined): [string, TaughtPage][] {
  if (page === undefined) return [];
  return [[name, { path: addressOf(page), title: page.title, kindName: KINDS[page.kind].one }]];
}
