import { getCollection } from 'astro:content';
import type { SourceData } from '../schemas/sources.ts';
import { claimFacts } from '../domain/claim-parts.ts';
import { scenarioPath } from '../domain/scenario/address.ts';
import { addressOf } from '../domain/relations.ts';
import { shortReference } from '../domain/short-reference.ts';
import { usesIn } from '../domain/uses.ts';
import { claimPath, loadClaims } from './claims.ts';
import { loadEvidence } from './evidence.ts';
import { loadGlossary } from './glossary.ts';
import { loadGuide } from './guide.ts';
import { harvard } from './harvard.ts';
import { loadScenarios } from './scenarios.ts';

export interface CitedSource {
  data: SourceData;
  harvard: string;
  /** The line that stands for it in the list of all sources. */
  short: string;
  /** The letter of the page that it stands on in full: a. What begins with a numeral stands under 0. */
  letter: string;
  /** Pages that cite it, each once, in reading order. */
  citedOn: { title: string; path: string }[];
}

let sources: Promise<CitedSource[]> | undefined;

/** The sources that a page or a glossary term rests on, in the alphabetical order of their short references. */
export function loadCitedSources(): Promise<CitedSource[]> {
  return (sources ??= build());
}

async function build(): Promise<CitedSource[]> {
  const citedOn = new Map<string, CitedSource['citedOn']>();
  for (const { title, path, sources: named } of await uses()) {
    for (const source of new Set(named)) {
      const on = citedOn.get(source);
      if (on) on.push({ title, path });
      else citedOn.set(source, [{ title, path }]);
    }
  }
  const entries = await getCollection('sources');
  return entries
    .flatMap(({ id, data }) => {
      const on = citedOn.get(id);
      if (on === undefined) return [];
      const short = shortReference(data);
      return [{ data, harvard: harvard(data), short, letter: letterOf(short), citedOn: on }];
    })
    .toSorted((a, b) => plain(a.short).localeCompare(plain(b.short), 'en-GB'));
}

interface Use {
  title: string;
  path: string;
  sources: string[];
}

/** Every place of the site that rests on sources: pages, terms, claims, scenarios, the table of words, the reading list. */
async function uses(): Promise<Use[]> {
  const [evidence, glossary, { pages }, claims, scenarios, words, reading] = await Promise.all([
    loadEvidence(),
    loadGlossary(),
    loadGuide(),
    loadClaims(),
    loadScenarios(),
    getCollection('nation-words'),
    getCollection('reading'),
  ]);
  const sourcesOf = (facts: readonly string[]): string[] =>
    facts.flatMap((fact) => evidence.get(fact)?.sources.map(({ id }) => id) ?? []);
  return [
    ...pages.map((page) => ({
      title: page.title,
      path: addressOf(page),
      sources: sourcesOf(usesIn(page.entry.body ?? '').facts),
    })),
    ...[...glossary.values()].map(({ id, data }) => ({
      title: data.term,
      path: `/glossary/#${id}`,
      sources: sourcesOf(data.facts),
    })),
    ...claims.map(({ id, data }) => ({
      title: `Claim: ${data.claim}`,
      path: claimPath(id),
      sources: sourcesOf(claimFacts(data.supports)),
    })),
    ...scenarios.map(({ scenario, facts }) => ({
      title: `Scenario: ${scenario.title}`,
      path: scenarioPath(scenario.id),
      sources: sourcesOf(facts),
    })),
    ...words.map(({ data }) => ({
      title: 'Words that differ',
      path: '/nations/#words-that-differ',
      sources: sourcesOf(data.rows.flatMap(({ facts }) => facts)),
    })),
    ...reading.map(({ data }) => ({
      title: 'Reading list',
      path: '/reading/',
      sources: data.groups.flatMap(({ items }) => items.map(({ source }) => source)),
    })),
  ];
}

/** Where a source stands in full, from the root of the site. */
export function sourcePath({ letter, data }: Pick<CitedSource, 'letter' | 'data'>): string {
  return `/sources/${letter}/#${data.id}`;
}

/** The address of every cited source by its id. */
export async function loadSourcePaths(): Promise<ReadonlyMap<string, string>> {
  return new Map((await loadCitedSources()).map((source) => [source.data.id, sourcePath(source)]));
}

function letterOf(short: string): string {
  const first = /[\p{L}\p{N}]/u.exec(short.normalize('NFD'))?.[0] ?? '';
  return /\p{N}/u.test(first) ? '0' : first.toLowerCase();
}

/** The words that a source is sorted by: without the marks around a title. */
function plain(short: string): string {
  return short.replace(/[‘“"[]/g, '');
}
