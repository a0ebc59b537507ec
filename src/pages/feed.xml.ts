import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';
import { loadScenarios } from '../corpus/scenarios.ts';
import { loadAssessments } from '../corpus/assessments.ts';
import { loadGuide } from '../corpus/guide.ts';
import { scenarioPath } from '../domain/scenario/address.ts';
import { assessmentPath } from '../domain/assessment/address.ts';
import { KINDS } from '../domain/kinds.ts';
import { addressOf } from '../domain/relations.ts';
import { ASSESSMENT, STORY } from '../domain/search/entries.ts';

/** Pages by the day they were last read against their sources, the latest first. */
export const GET: APIRoute = async () => {
  const [{ pages }, assessments, stories] = await Promise.all([loadGuide(), loadAssessments(), loadScenarios()]);
  const latest = [
    ...pages.map((page) => ({
      title: page.title,
      kind: KINDS[page.kind].one,
      path: addressOf(page),
      summary: page.summary,
      reviewed: page.entry.data.reviewed,
    })),
    ...assessments.map(({ assessment: { id, title, summary }, reviewed }) => ({
      title,
      kind: ASSESSMENT,
      path: assessmentPath(id),
      summary,
      reviewed,
    })),
    ...stories.map(({ scenario: { id, title, summary }, reviewed }) => ({
      title,
      kind: STORY,
      path: scenarioPath(id),
      summary,
      reviewed,
    })),
  ]
    .toSorted((a, b) => b.reviewed.localeCompare(a.reviewed))
    .slice(0, 50);
  return rss({
    title: 'Joined Up',
    description: 'What is new and newly checked in the field guide to system leadership in health and social care.',
    site: absolute('/'),
    trailingSlash: true,
    customData: '<language>en-gb</language>',
    items: latest.map(({ title, kind, path, summary, reviewed }) => ({
      title: `${title} (${kind.toLowerCase()})`,
      link: absolute(path),
      description: summary,
      pubDate: new Date(reviewed),
    })),
  });
};
