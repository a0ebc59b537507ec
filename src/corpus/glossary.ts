import { getCollection, type CollectionEntry } from 'astro:content';

export interface GlossaryEntry {
  id: string;
  data: CollectionEntry<'glossary'>['data'];
}

let glossary: Promise<ReadonlyMap<string, GlossaryEntry>> | undefined;

/** Every term by its id, in alphabetical order. Read once for the whole build. */
export function loadGlossary(): Promise<ReadonlyMap<string, GlossaryEntry>> {
  if (import.meta.env.DEV) return build();
  return (glossary ??= build());
}

async function build(): Promise<ReadonlyMap<string, GlossaryEntry>> {
  const entries = await getCollection('glossary');
  const byName = entries.toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en-GB'));
  return new Map(byName.map(({ id, data }) => [id, { id, data }]));
}
