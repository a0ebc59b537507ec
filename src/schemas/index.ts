import type { Kind } from '../domain/kinds.ts';
import { assessment } from './assessments.ts';
import { barrier } from './barriers.ts';
import { benefit } from './benefits.ts';
import { exampleCase } from './cases.ts';
import { development } from './development.ts';
import { fact } from './facts.ts';
import { foundation } from './foundations.ts';
import { glossaryTerm } from './glossary.ts';
import { claim } from './claims.ts';
import { nationPage } from './nations.ts';
import { nationWords } from './nation-words.ts';
import { readingList } from './reading.ts';
import { people } from './people.ts';
import { pitfall } from './pitfalls.ts';
import { principle } from './principles.ts';
import { response } from './responses.ts';
import { scenario } from './scenarios.ts';
import { skill } from './skills.ts';
import { source } from './sources.ts';
import { synonyms } from './synonyms.ts';
import { exampleTheme } from './themes.ts';
import { tool } from './tools.ts';

/** What an author may write in the front matter of a page, by kind. */
export const pageSchemas = {
  foundations: foundation,
  nations: nationPage,
  principles: principle,
  skills: skill,
  benefits: benefit,
  themes: exampleTheme,
  cases: exampleCase,
  barriers: barrier,
  responses: response,
  pitfalls: pitfall,
  tools: tool,
  development,
  people,
} satisfies Record<Kind, unknown>;

/** What an author may write in a data file, by folder. */
export const dataSchemas = {
  assessments: assessment,
  scenarios: scenario,
  glossary: glossaryTerm,
  facts: fact,
  sources: source,
  synonyms,
  claims: claim,
  reading: readingList,
  'nation-words': nationWords,
};
