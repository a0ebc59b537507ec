import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarioFile } from '../../src/corpus/read-scenarios.ts';
import { parseText } from '../../src/corpus/parse-text.ts';
import { SCENARIO_RULES } from '../../src/domain/rules/scenario/index.ts';
import { RULES } from '../../src/domain/rules/index.ts';
import { assessmentWith } from '../../tests/unit/assessment-with.ts';
import { corpusWith } from '../../tests/unit/corpus-with.ts';
import { isKind, KIND_IDS, KINDS } from '../../src/domain/kinds.ts';
import { dataSchemas, pageSchemas } from '../../src/schemas/index.ts';
import { DATA_FOLDERS, folderCalled, FOLDERS, newFile, templateOf, type Folder } from './new-file.ts';
import { ROOT } from './project.mjs';

const around = { template: 'title:\norder:\nreviewed:\nreviewBy:\n', taken: ['old-skill'], lastOrder: 6 };
const make = (folder: Folder, id: string, template = around.template) =>
  newFile(folder, id, { ...around, template, today: '2026-11-23' });

test.each([
  ['skill', 'skills'],
  ['Skills', 'skills'],
  ['case', 'cases'],
  ['example', 'cases'],
  ['people', 'people'],
  ['development', 'development'],
  ['term', 'glossary'],
  ['glossary', 'glossary'],
  ['fact', 'facts'],
  ['source', 'sources'],
  ['scenario', 'scenarios'],
  ['assessment', 'assessments'],
  ['self-assessment', 'assessments'],
  ['sonnet', undefined],
])('knows what is meant by "%s"', (word, folder) => {
  expect(folderCalled(word)).toBe(folder);
});

test('a new page has its title, its place at the end and its dates', () => {
  expect(make('skills', 'my-skill')).toEqual({
    file: 'src/content/skills/my-skill.mdx',
    text: 'title: My skill\norder: 7\nreviewed: 2026-11-23\nreviewBy: 2027-11-23\n',
  });
});

test('a new assessment has them too', () => {
  expect(make('assessments', 'my-check')).toEqual({
    file: 'src/content/assessments/my-check.yaml',
    text: 'title: My check\norder: 7\nreviewed: 2026-11-23\nreviewBy: 2027-11-23\n',
  });
});

test('a new fact and a new source have their id, a new term its name', () => {
  expect(make('facts', 'E-900', 'id:\n')).toEqual({ file: 'src/content/facts/E-900.yaml', text: 'id: E-900\n' });
  expect(make('sources', 'new-2026-book', 'id:\n')).toHaveProperty('text', 'id: new-2026-book\n');
  expect(make('glossary', 'key-safe', 'term:\n')).toHaveProperty('text', 'term: Key safe\n');
});

test.each<[Folder, string, string]>([
  [
    'skills',
    'My Skill!',
    '"My Skill!" cannot be a file name here: lower-case letters, digits and single hyphens. Try "my-skill".',
  ],
  ['skills', '../up', '"../up" cannot be a file name here: lower-case letters, digits and single hyphens. Try "up".'],
  ['skills', 'old-skill', 'src/content/skills/old-skill.mdx is there already. Choose another name.'],
  ['facts', 'e-1', '"e-1" is not a fact\'s name: a letter (E, S or L), a hyphen, three digits.'],
  [
    'themes',
    'prisons',
    'A theme is also a filter. Add "prisons" to THEMES in src/domain/vocabulary.ts first, then run this again.',
  ],
])('refuses %s "%s" and says why', (folder, id, refused) => {
  expect(make(folder, id)).toEqual({ refused });
});

/** What a good author would write into each field that a template leaves empty. */
const FILLED: Record<string, unknown> = {
  intro: 'Think of a call that you made to a partner.',
  claim: 'Integration saves money',
  supports: 'Some studies found a saving in hospital days and none in money. [E-900]',
  safer: 'Some schemes cut days in hospital.',
  does: 'Plans care at home for the whole county.',
  limits: 'This shows what you remember, and measures nothing.',
  find: 'Search for its name and your town.',
  title: 'A title',
  summary: 'One sentence that says what it is about.',
  description: 'What a search engine shows of this page, in a sentence that is different from its summary.',
  page: 'skills/building-trust',
  why: 'It is the next thing to read.',
  name: 'Keeps promises',
  text: 'Does what was promised on the day that was promised.',
  short: 'Old mistrust',
  place: 'Thornby',
  role: 'You are Rohan, three weeks into the discharge team.',
  nation: 'england',
  years: '2015 to 2019',
  verdict: 'null',
  verdictWhy: 'A fair comparison found no gain on what was counted.',
  measured: 'Days in hospital in a year.',
  theme: 'discharge',
  forWhen: 'Two organisations have to agree on something soon.',
  notWhen: 'Nobody in the room is allowed to decide anything.',
  people: '6 to 12 people',
  time: '90 minutes',
  label: 'What is it about?',
  hint: 'One line is enough.',
  kind: 'line',
  meaning: 'What the word means, in one plain sentence.',
  gist: 'A short form of the same.',
  year: 2026,
  confidence: 'seen',
  basis: 'study',
  type: 'report',
  literal: 'NHS England',
  issued: 2019,
  accessed: '2026-11-23',
  URL: 'https://example.org/report',
};

const ENTRIES: Record<string, unknown> = {
  about: 'What it is for, and what to think of.',
  facts: 'E-900',
  pages: 'benefits/organisations',
  signs: 'Nobody asks her.',
  partners: 'A council',
  partnerKinds: 'councils',
  sources: 'edmondson-1999',
};

let ids = 0;

/** Every empty place filled, however deep. */
function fill(value: unknown, name: string): unknown {
  if (value === null) return name === 'id' ? `new-${(ids += 1)}` : FILLED[name];
  if (Array.isArray(value)) return value.map((item) => (item === null ? ENTRIES[name] : fill(item, name)));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, fill(inner, field)]));
}

const templates = await Promise.all(
  FOLDERS.map(async (folder) => ({ folder, text: await readFile(join(ROOT, templateOf(folder)), 'utf8') })),
);

describe.each(templates)('the template of $folder', ({ folder, text }) => {
  const schema: z.ZodObject = isKind(folder) ? pageSchemas[folder] : dataSchemas[folder];
  const matterOf = (file: string) => (isKind(folder) ? file.split('---\n')[1]! : file);
  const matter = matterOf(text);

  test('names every field of its schema, and no other', () => {
    const named = [...matter.matchAll(/^(?:# )?([A-Za-z-]+):(?= |$)/gm)].map(([, field]) => field!);
    const fields = Object.keys(schema.shape);
    expect(fields.filter((field) => !named.includes(field))).toEqual([]);
    expect(Object.keys(parse(matter) as object).filter((field) => !fields.includes(field))).toEqual([]);
  });

  test('fits its schema once it is filled in, and not before', () => {
    const id = { facts: 'E-900', themes: 'discharge' }[folder as string] ?? 'a-new-one';
    const made = make(folder, id, text);
    const fields: unknown = 'text' in made ? parse(matterOf(made.text)) : made;
    expect(schema.safeParse(fields).success).toBe(false);
    expect(schema.safeParse(fill(fields, ''))).toMatchObject({ success: true });
  });
});

test.each(KIND_IDS)('the template of %s has the sections of its kind, in order', (kind) => {
  const { text } = templates.find(({ folder }) => folder === kind)!;
  const sections = parseText(text)
    .headings.filter(({ depth }) => depth === 2)
    .map((heading) => heading.text);
  if (KINDS[kind].sections.length > 0) expect(sections).toEqual(KINDS[kind].sections);
  else expect(sections.length).toBeGreaterThan(0);
});

test('the template of an assessment breaks no rule once it is filled in', () => {
  const { text } = templates.find(({ folder }) => folder === 'assessments')!;
  const made = make('assessments', 'my-check', text);
  const written = dataSchemas.assessments.parse(fill('text' in made ? parse(made.text) : made, ''));
  const assessments = [assessmentWith(written)];
  expect(RULES.flatMap((rule) => rule(corpusWith({ assessments })))).toEqual([]);
});

test('the template of a scenario is a story without a fault once its top is filled in', () => {
  const { text } = templates.find(({ folder }) => folder === 'scenarios')!;
  const made = make('scenarios', 'my-day', text);
  const written = dataSchemas.scenarios.parse(fill('text' in made ? parse(made.text) : made, ''));
  const { scenario, file } = scenarioFile({ ...written, id: 'my-day', file: 'my-day.yaml' });
  expect(SCENARIO_RULES.flatMap((rule) => rule(scenario, file))).toEqual([]);
});

test('every folder has a template', () => {
  expect(templates.map(({ folder }) => folder)).toEqual([...KIND_IDS, ...DATA_FOLDERS]);
});
