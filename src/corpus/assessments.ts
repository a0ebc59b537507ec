import { getCollection } from 'astro:content';
import type { Assessment } from '../domain/assessment/assessment.ts';
import { resolveAssessment, type NamedPage } from '../domain/assessment/resolve.ts';
import { loadGuide, type GuidePage } from './guide.ts';

/** An assessment for its exercise, and what its page says about it besides. */
export interface LoadedAssessment {
  assessment: Assessment;
  /** What the page says before the form, with evidence marks. */
  about: readonly string[];
  /** What a search engine shows. */
  description: string;
  /** ISO date. */
  reviewed: string;
  /** ISO date. */
  reviewBy: string;
}

let assessments: Promise<LoadedAssessment[]> | undefined;

/**
 * Every assessment in its order. Read once for the whole build. One without a step whose page is there is left out: it has
 * nothing to show until its author has corrected a name.
 */
export function loadAssessments(): Promise<LoadedAssessment[]> {
  if (import.meta.env.DEV) return buildAssessments();
  return (assessments ??= buildAssessments());
}

async function buildAssessments(): Promise<LoadedAssessment[]> {
  const [entries, { byName }] = await Promise.all([getCollection('assessments'), loadGuide()]);
  const pages = new Map([...byName].map(([name, page]) => [name, namedPage(page)]));
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      assessment: resolveAssessment(id, data, (name) => pages.get(name)),
      about: data.about,
      description: data.description,
      reviewed: data.reviewed,
      reviewBy: data.reviewBy,
    }))
    .filter(({ assessment }) => assessment.steps.length > 0);
}

function namedPage({ kind, id, title, entry }: GuidePage): NamedPage {
  return { kind, id, title, ...(entry.collection === 'skills' && { levels: entry.data.levels }) };
}
