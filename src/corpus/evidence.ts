import { getCollection, type CollectionEntry } from 'astro:content';
import { claimFacts } from '../domain/claim-parts.ts';
import { harvard } from './harvard.ts';

export type FactData = CollectionEntry<'facts'>['data'];
export type SourceEntry = CollectionEntry<'sources'>['data'];

/** A fact with its sources written out, as a citation shows it. */
export interface Evidence {
  fact: FactData;
  sources: { id: string; title: string; harvard: string; URL: string | undefined }[];
}

let evidence: Promise<ReadonlyMap<string, Evidence>> | undefined;

/** Every fact by its id. Read once for the whole build. */
export function loadEvidence(): Promise<ReadonlyMap<string, Evidence>> {
  if (import.meta.env.DEV) return build();
  return (evidence ??= build());
}

/**
 * What sentences with marks rest on, numbered in the order in which a reader meets it. Throws on an unknown mark: such
 * sentences stand in code, where the content rules do not look.
 */
export async function citedIn(texts: readonly string[]): Promise<{ facts: string[]; evidence: Evidence[] }> {
  const facts = claimFacts(texts.join(' '));
  return { facts, evidence: await evidenceOf(facts) };
}

/** The evidence of facts, in the order in which they are named. Throws where there is no such fact. */
export async function evidenceOf(facts: readonly string[]): Promise<Evidence[]> {
  const all = await loadEvidence();
  return facts.map((id) => {
    const found = all.get(id);
    if (found === undefined) throw new Error(`A text cites ${id}, and src/content/facts/ has no such fact.`);
    return found;
  });
}

async function build(): Promise<ReadonlyMap<string, Evidence>> {
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  const written = new Map<string, Evidence['sources'][number]>();
  const write = (id: string): Evidence['sources'] => {
    const source = sources.get(id);
    if (source === undefined) return [];
    const known = written.get(id) ?? reference(id, source);
    written.set(id, known);
    return [known];
  };
  const facts = await getCollection('facts');
  return new Map(facts.map(({ id, data }) => [id, { fact: data, sources: data.sources.flatMap(write) }]));
}

/** Written when it is first asked for: a quarter of the sources of facts stand on no page, and to write one takes 2 ms. */
function reference(id: string, source: SourceEntry): Evidence['sources'][number] {
  let text: string | undefined;
  return {
    id,
    title: source.title,
    get harvard() {
      return (text ??= harvard(source));
    },
    URL: source.URL,
  };
}
