import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';
import { loadScenarios } from '../corpus/scenarios.ts';
import { loadAssessments } from '../corpus/assessments.ts';
import { loadGuide } from '../corpus/guide.ts';
import { scenarioPath } from '../domain/scenario/address.ts';
import { assessmentPath } from '../domain/assessment/address.ts';
import { KIND_IDS, KINDS } from '../domain/kinds.ts';
import { addressOf } from '../domain/relations.ts';

/** The guide in outline (https://llmstxt.org): what it is, how to quote it fairly, and every page in a line. */
export const GET: APIRoute = async () => {
  const [{ byKind }, assessments, stories] = await Promise.all([loadGuide(), loadAssessments(), loadScenarios()]);
  const sections = KIND_IDS.map((kind) => {
    const lines = (byKind.get(kind) ?? []).map(
      (page) => `- [${page.title}](${absolute(addressOf(page))}): ${page.summary}`,
    );
    return `## ${KINDS[kind].many}\n\n${lines.join('\n')}`;
  });
  const forms = assessments.map(
    ({ assessment: { id, title, summary } }) => `- [${title}](${absolute(assessmentPath(id))}): ${summary}`,
  );
  const plays = stories.map(
    ({ scenario: { id, title, summary } }) => `- [${title}](${absolute(scenarioPath(id))}): ${summary}`,
  );
  const text = `# Joined Up

> A field guide to system leadership in health and social care in the UK: leading across organisations when nobody is in charge of everybody. Sourced, plain, CC BY 4.0.

Every cited sentence rests on one fact with its source, year and limits: keep them together when you quote. Scenes are invented and labelled so. Facts that change carry "as of" and a date. Say "England" where a page says England.

All content as data: ${absolute('/data/')}

${sections.join('\n\n')}

## Self-assessments

${forms.join('\n')}

## Stories to play

${plays.join('\n')}

## Also

- [Glossary](${absolute('/glossary/')}): the words of the field in a sentence or two each.
- [Claims people make](${absolute('/claims/')}): what the evidence supports, and what to say instead.
- [Sources](${absolute('/sources/')}): every document that the guide rests on.
`;
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
