import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { dataSchemas, pageSchemas } from './schemas/index.ts';

/** An entry's id is its file name, letter for letter: facts are called E-122, not e-122. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');
const pages = (kind: string) => asText(glob({ base: `./src/content/${kind}`, pattern: ['*.mdx', '!_*'], generateId }));
const data = (folder: string) => glob({ base: `./src/content/${folder}`, pattern: ['*.yaml', '!_*'], generateId });

/** Keeps a page's text as its author wrote it, for src/corpus/text.ts to draw: else Astro makes a module of every page. */
function asText({ name, load }: Loader): Loader {
  return {
    name,
    load: ({ store, ...context }) =>
      load({ ...context, store: { ...store, set: (entry) => store.set({ ...entry, deferredRender: false }) } }),
  };
}

// One line a collection rather than a loop: Astro reads the types of each from here.
export const collections = {
  foundations: defineCollection({ loader: pages('foundations'), schema: pageSchemas.foundations }),
  nations: defineCollection({ loader: pages('nations'), schema: pageSchemas.nations }),
  principles: defineCollection({ loader: pages('principles'), schema: pageSchemas.principles }),
  skills: defineCollection({ loader: pages('skills'), schema: pageSchemas.skills }),
  benefits: defineCollection({ loader: pages('benefits'), schema: pageSchemas.benefits }),
  themes: defineCollection({ loader: pages('themes'), schema: pageSchemas.themes }),
  cases: defineCollection({ loader: pages('cases'), schema: pageSchemas.cases }),
  barriers: defineCollection({ loader: pages('barriers'), schema: pageSchemas.barriers }),
  responses: defineCollection({ loader: pages('responses'), schema: pageSchemas.responses }),
  pitfalls: defineCollection({ loader: pages('pitfalls'), schema: pageSchemas.pitfalls }),
  tools: defineCollection({ loader: pages('tools'), schema: pageSchemas.tools }),
  development: defineCollection({ loader: pages('development'), schema: pageSchemas.development }),
  people: defineCollection({ loader: pages('people'), schema: pageSchemas.people }),
  assessments: defineCollection({ loader: data('assessments'), schema: dataSchemas.assessments }),
  scenarios: defineCollection({ loader: data('scenarios'), schema: dataSchemas.scenarios }),
  glossary: defineCollection({ loader: data('glossary'), schema: dataSchemas.glossary }),
  facts: defineCollection({ loader: data('facts'), schema: dataSchemas.facts }),
  sources: defineCollection({ loader: data('sources'), schema: dataSchemas.sources }),
  claims: defineCollection({ loader: data('claims'), schema: dataSchemas.claims }),
  reading: defineCollection({ loader: data('reading'), schema: dataSchemas.reading }),
  'nation-words': defineCollection({ loader: data('nation-words'), schema: dataSchemas['nation-words'] }),
  synonyms: defineCollection({ loader: data('synonyms'), schema: dataSchemas.synonyms }),
};
