import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CORE_SCHEMA, load as loadYaml } from 'js-yaml';
import { parse as parseYaml } from 'yaml';
import type { z } from 'astro/zod';
import type { WrittenAssessment } from '../domain/assessment/written.ts';
import { claimFacts } from '../domain/claim-parts.ts';
import type {
  Claim,
  Corpus,
  Fact,
  GlossaryTerm,
  Mention,
  Page,
  PageData,
  ScenarioFile,
  Source,
  SynonymRow,
} from '../domain/corpus.ts';
import { KIND_IDS, type Kind } from '../domain/kinds.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { WrittenScenario } from '../domain/scenario/written.ts';
import { dataSchemas, pageSchemas } from '../schemas/index.ts';
import { fieldProblems } from './field-problem.ts';
import { parseText } from './parse-text.ts';
import { assessmentFile, namedInAssessment } from './read-assessments.ts';
import { namedInScenario, scenarioFile, storyAlone, storyMarkup } from './read-scenarios.ts';
import { fileUnreadable, yamlFault } from './yaml-fault.ts';

export interface Content {
  corpus: Corpus;
  /** The problems of the files that could not be read as their kind. */
  problems: Problem[];
  /** Pages whose text can be read and whose top cannot. They stand under `unread`, and their data is empty. */
  textOnly: Page[];
  /** Scenarios whose story can be read and whose top cannot. They stand under `unread` too. */
  storyOnly: ScenarioFile[];
}

/** All content below `root/src/content`. */
export async function readContent(root: string, today: string): Promise<Content> {
  const problems: Problem[] = [];
  const textOnly: Page[] = [];
  const unread: string[] = [];
  const pages: Page[] = [];
  for (const kind of KIND_IDS) {
    for (const file of await filesIn(root, kind, '.mdx')) {
      const { page, text } = readPage(kind, file, problems);
      if (page) pages.push(page);
      else unread.push(`${kind}/${file.id}`);
      if (text) textOnly.push(text);
    }
  }
  const [glossary, facts, sources, tables, claims, written, stories, reading, words] = await Promise.all([
    readData<Omit<GlossaryTerm, 'id' | 'file'>>(root, 'glossary', problems, unread),
    readData<Omit<Fact, 'file'>>(root, 'facts', problems, unread),
    readData<Omit<Source, 'file'>>(root, 'sources', problems, unread),
    readData<{ rows: Omit<SynonymRow, 'file'>[] }>(root, 'synonyms', problems, unread),
    readData<ClaimData>(root, 'claims', problems, unread),
    readData<WrittenAssessment>(root, 'assessments', problems, unread),
    readData<WrittenScenario>(root, 'scenarios', problems, unread),
    readData<z.infer<typeof dataSchemas.reading>>(root, 'reading', problems, unread),
    readData<z.infer<(typeof dataSchemas)['nation-words']>>(root, 'nation-words', problems, unread),
  ]);
  const synonyms = tables.flatMap(({ rows, file }) => rows.map((row) => ({ ...row, file })));
  const assessments = written.map(assessmentFile);
  const scenarios = stories.map(scenarioFile);
  problems.push(...scenarios.flatMap(storyMarkup));
  const mentions: Mention[] = [
    ...claims.flatMap((claim) => [
      ...claimFacts(claim.supports).map((id): Mention => ({ file: claim.file, place: 'supports', of: 'fact', id })),
      ...claim.pages.map((id, i): Mention => ({ file: claim.file, place: `pages.${i}`, of: 'page', id })),
    ]),
    ...assessments.flatMap(namedInAssessment),
    ...scenarios.flatMap(namedInScenario),
    ...reading.flatMap(({ file, groups }) =>
      groups.flatMap(({ title, items }) =>
        items.map(({ source }): Mention => ({ file, place: `the group "${title}"`, of: 'source', id: source })),
      ),
    ),
    ...words.flatMap(({ file, rows }) =>
      rows.flatMap(({ what, facts: ids }) =>
        ids.map((id): Mention => ({ file, place: `the row "${what}"`, of: 'fact', id })),
      ),
    ),
  ];
  return {
    corpus: { pages, facts, sources, glossary, synonyms, claims, assessments, scenarios, mentions, unread, today },
    problems,
    textOnly,
    storyOnly: await unfinishedStories(root, unread),
  };
}

async function unfinishedStories(root: string, unread: readonly string[]): Promise<ScenarioFile[]> {
  if (!unread.some((name) => name.startsWith('scenarios/'))) return [];
  const files = (await filesIn(root, 'scenarios', '.yaml')).filter(({ id }) => unread.includes(`scenarios/${id}`));
  return files.flatMap(({ id, name, text }) => storyAlone(id, name, text) ?? []);
}

type ClaimData = Omit<Claim, 'id' | 'file'> & { pages: string[] };

interface File {
  /** Path from the project's root, with forward slashes: it stands in messages. */
  name: string;
  id: string;
  text: string;
}

/** Files of a content folder in alphabetical order, without templates. A folder that is not there is empty. */
async function filesIn(root: string, folder: string, ending: string): Promise<File[]> {
  const dir = join(root, 'src/content', folder);
  const names = await readdir(dir).catch(() => []);
  return Promise.all(
    names
      .filter((name) => name.endsWith(ending) && !name.startsWith('_'))
      .sort()
      .map(async (name) => ({
        name: `src/content/${folder}/${name}`,
        id: name.slice(0, -ending.length),
        // Some editors for Windows put a mark before the first character.
        text: (await readFile(join(dir, name), 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'),
      })),
  );
}

const NO_DATA: PageData = {
  title: '',
  summary: '',
  description: '',
  order: 0,
  reviewed: '',
  reviewBy: '',
  nations: [],
  themes: [],
  related: [],
};

/** A page, or if only its top is wrong, its text, so that an author hears of both at once. */
function readPage(kind: Kind, { name, id, text }: File, problems: Problem[]): { page?: Page; text?: Page } {
  const matter = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
  if (matter === undefined) {
    problems.push(
      problem(
        'front-matter-missing',
        name,
        'line 1',
        'The file does not begin with front matter between two lines of three hyphens.',
        `Copy the top of src/content/${kind}/_template.mdx, both lines with it, and fill it in.`,
      ),
    );
    return {};
  }
  // The first line stands for the hyphens, so that messages count lines as the author's editor does.
  const data = readFields(name, `\n${matter}`, pageSchemas[kind], problems);
  try {
    const page = { kind, id, file: name, ...parseText(text) };
    return data ? { page: { ...page, data } } : { text: { ...page, data: NO_DATA } };
  } catch (error) {
    // "5:7: Unexpected closing tag (mdx-jsx:…)": the place comes first, and the parser's own notes last.
    const [, line, message = messageOf(error)] = /^(\d+):\d+: ([^\n]*)/.exec(messageOf(error)) ?? [];
    problems.push(
      fileUnreadable(
        name,
        line,
        `${message.replace(/ \((?:note: .*|mdx[^)]*)\)$/, '')}.`,
        'Close every tag that you open. Write &lt; for a bare < and &#123; for a bare {.',
      ),
    );
    return {};
  }
}

async function readData<T>(
  root: string,
  folder: keyof typeof dataSchemas,
  problems: Problem[],
  unread: string[],
): Promise<(T & { id: string; file: string })[]> {
  const files = await filesIn(root, folder, '.yaml');
  return files.flatMap(({ name, id, text }) => {
    const data = readFields(name, text, dataSchemas[folder], problems);
    if (data === undefined) {
      unread.push(`${folder}/${id}`);
      return [];
    }
    if ('id' in data && data.id !== id) {
      problems.push(
        problem(
          'id-differs-from-file-name',
          name,
          'id',
          `The file is called "${id}" and its id is "${data.id}".`,
          'Make them the same: pages find it by this name.',
        ),
      );
    }
    return [{ ...(data as T), id, file: name }];
  });
}

function readFields<S extends z.ZodType>(
  file: string,
  yaml: string,
  schema: S,
  problems: Problem[],
): z.infer<S> | undefined {
  const sound = quickly(yaml, schema);
  if (sound !== undefined) return sound;
  let raw: unknown;
  try {
    raw = parseYaml(yaml);
  } catch (error) {
    problems.push(yamlFault(file, error, yaml));
    return undefined;
  }
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  problems.push(...result.error.issues.flatMap((issue) => fieldProblems(file, issue, raw)));
  return undefined;
}

/**
 * What Astro will read, with the parser that it reads with. It is five times as quick as the one that says well what is wrong.
 * Days stay text: read as moments, the 45th of a month would be counted on into the next one.
 */
function quickly<S extends z.ZodType>(yaml: string, schema: S): z.infer<S> | undefined {
  try {
    return schema.safeParse(loadYaml(yaml, { schema: CORE_SCHEMA })).data;
  } catch {
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
