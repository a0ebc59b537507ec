import { getCollection } from 'astro:content';
import { claimFacts } from '../domain/claim-parts.ts';
import { addressOf } from '../domain/relations.ts';
import { plainMarkdown } from '../domain/machine/plain-markdown.ts';
import { usesIn } from '../domain/uses.ts';
import { claimPath, loadClaims } from './claims.ts';
import { loadGlossary } from './glossary.ts';
import { loadGuide } from './guide.ts';
import { toCsl } from './harvard.ts';
import { loadCitedSources } from './sources.ts';

/** Raised when a field changes its meaning or goes; new fields may come without it. Documented on /data/. */
const VERSION = 1;
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The content of the site as data, one object for each file under /data/. `origin` is the site's address with its base path. */
export async function exportData(origin: string): Promise<Record<string, object>> {
  const [{ pages }, glossary, facts, sources, synonyms, claims] = await Promise.all([
    loadGuide(),
    loadGlossary(),
    getCollection('facts'),
    loadCitedSources(),
    getCollection('synonyms'),
    loadClaims(),
  ]);
  const head = { version: VERSION, licence: LICENCE, from: origin };
  const at = (path: string): string => origin + path.slice(1);
  return {
    pages: {
      ...head,
      pages: pages.map((page) => {
        const { body = '', data } = page.entry;
        return {
          kind: page.kind,
          id: page.id,
          address: at(addressOf(page)),
          ...data,
          ...usesIn(body),
          text: plainMarkdown(body),
        };
      }),
    },
    glossary: {
      ...head,
      terms: [...glossary.values()].map(({ id, data }) => ({ id, address: at(`/glossary/#${id}`), ...data })),
    },
    facts: { ...head, facts: facts.map(({ data }) => data) },
    sources: { ...head, sources: sources.map(({ data }) => toCsl(data)) },
    synonyms: { ...head, rows: synonyms.flatMap(({ data }) => data.rows) },
    claims: {
      ...head,
      claims: claims.map(({ id, data }) => ({
        id,
        address: at(claimPath(id)),
        ...data,
        facts: claimFacts(data.supports),
      })),
    },
  };
}
