import { getCollection } from 'astro:content';
import type { SourceData } from '../schemas/sources.ts';
import { addressOf } from '../domain/relations.ts';
import { usesIn } from '../domain/uses.ts';
import { loadEvidence } from './evidence.ts';
import { loadGlossary } from './glossary.ts';
import { loadGuide } from './guide.ts';
import { harvard } from './harvard.ts';

export interface CitedSource {
  data: SourceData;
  harvard: string;
  /** Pages that cite it, each once, in reading order. */
  citedOn: { title: string; path: string }[];
}

let sources: Promise<CitedSource[]> | undefined;

/** The sources that a page or a glossary term rests on, in the alphabetical order of their references. */
export function loadCitedSources(): Promise<CitedSource[]> {
  return (sources ??= build());
}

async function build(): Promise<CitedSource[]> {
  const [entries, evidence, glossary, { pages }] = await Promise.all([
    getCollection('sources'),
    loadEvidence(),
    loadGlossary(),
    loadGuide(),
  ]);
  const uses = [
    ...pages.map((page) => ({ title: page.title, path: addressOf(page), facts: usesIn(page.entry.body ?? '').facts })),
    ...[...glossary.values()].map(({ id, data }) => ({ title: data.term, path: `/glossary/#${id}`, facts: data.facts })),
  ];
  const citedOn = new Map<string, CitedSource['citedOn']>();
  for (const { title, path, facts } of uses) {
    for (const source of new Set(facts.flatMap((fact) => evidence.get(fact)?.sources.map(({ id }) => id) ?? []))) {
      citedOn.set(source, [...(citedOn.get(source) ?? []), { title, path }]);
    }
  }
  return entries
    .flatMap(({ id, data }) => {
      const on = citedOn.get(id);
      return on ? [{ data, harvard: harvard(data), citedOn: on }] : [];
    })
    .toSorted((a, b) => plain(a.harvard).localeCompare(plain(b.harvard), 'en-GB'));
}

function plain(html: string): string {
  return html.replace(/<[^>]+>|^[‘“]/g, '');
}
