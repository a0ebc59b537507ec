import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { INTROS } from '../components/lists/intros.ts';
import { loadScenarios } from '../corpus/scenarios.ts';
import { loadAssessments } from '../corpus/assessments.ts';
import { claimPath, loadClaims } from '../corpus/claims.ts';
import { loadGlossary } from '../corpus/glossary.ts';
import { loadGuide } from '../corpus/guide.ts';
import { textOf } from '../corpus/text.ts';
import { scenarioPath, SCENARIOS_PATH } from '../domain/scenario/address.ts';
import { assessmentPath, ASSESSMENTS_PATH } from '../domain/assessment/address.ts';
import { KINDS } from '../domain/kinds.ts';
import { addressOf, pageName } from '../domain/relations.ts';
import { ASSESSMENT, CLAIM, ownHeadings, STORY, synonymsByTarget, type SearchEntry } from '../domain/search/entries.ts';

/** The small file from which search shows its first hits: see src/domain/search/entries.ts. */
export const GET: APIRoute = async () => {
  const [{ pages }, glossary, tables, claims, assessments, stories] = await Promise.all([
    loadGuide(),
    loadGlossary(),
    getCollection('synonyms'),
    loadClaims(),
    loadAssessments(),
    loadScenarios(),
  ]);
  const synonyms = synonymsByTarget(tables.flatMap(({ data }) => data.rows));
  const ofPages = pages.map((page): SearchEntry => {
    const { nations, themes } = page.entry.data;
    const { headings } = textOf(page.entry);
    const own = ownHeadings(page.kind, headings);
    return {
      t: page.title,
      u: addressOf(page),
      k: KINDS[page.kind].one,
      ...(own.length > 0 && { h: own }),
      ...synonyms.get(pageName(page)),
      ...(!nations.includes('uk') && { n: nations }),
      ...(themes.length > 0 && { m: themes }),
    };
  });
  const ofTerms = [...glossary.values()].map(({ id, data }): SearchEntry => {
    return { t: data.term, u: `/glossary/#${id}`, k: 'Glossary', ...synonyms.get(`glossary/${id}`) };
  });
  const ofIndexes = Object.entries(INTROS).map(([kind, { title }]): SearchEntry => {
    return { t: title, u: KINDS[kind as keyof typeof INTROS].path, k: 'Overview', ...synonyms.get(kind) };
  });
  // In quotation marks, as on its own page: without them a claim reads as a finding.
  const ofClaims = claims.map(({ id, data }): SearchEntry => ({ t: `“${data.claim}”`, u: claimPath(id), k: CLAIM }));
  const ofAssessments = [
    { t: 'Self-assessments', u: ASSESSMENTS_PATH, k: 'Overview', ...synonyms.get('assessments') },
    ...assessments.map(({ assessment: { id, title } }): SearchEntry => {
      return { t: title, u: assessmentPath(id), k: ASSESSMENT, ...synonyms.get(`assessments/${id}`) };
    }),
  ];
  const ofStories = [
    { t: 'Stories to play', u: SCENARIOS_PATH, k: 'Overview', ...synonyms.get('scenarios') },
    ...stories.map(({ scenario: { id, title, nation } }): SearchEntry => {
      return { t: title, u: scenarioPath(id), k: STORY, ...synonyms.get(`scenarios/${id}`), n: [nation] };
    }),
  ];
  return Response.json([...ofPages, ...ofTerms, ...ofIndexes, ...ofAssessments, ...ofStories, ...ofClaims]);
};
