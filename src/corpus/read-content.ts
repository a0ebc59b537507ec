import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  Source,
  SynonymRow,
} from '../domain/corpus.ts';
import { KIND_IDS, type Kind } from '../domain/kinds.ts';
import type { Doubt } from '../domain/doubt.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { WrittenScenario } from '../domain/scenario/written.ts';
import { dataSchemas, pageSchemas } from '../schemas/index.ts';
import { fieldProblems } from './field-problem.ts';
import { parseText } from './parse-text.ts';
import { readAsFar } from './read-as-far.ts';
import { assessmentFile, namedInAssessment } from './read-assessments.ts';
import { namedInScenario, scenarioFile, storyMarkup } from './read-scenarios.ts';
import { fileUnreadable, yamlFault } from './yaml-fault.ts';

export interface Content {
  /** Everything that can be read, also of files in which a field is wrong. */
  corpus: Corpus;
  /** What is wrong with files and fields. */
  problems: Problem[];
  /** What cannot be trusted, because its field is wrong. */
  doubts: Doubt[];
}

/** What went wrong while reading, file after file. */
interface Trouble {
  problems: Problem[];
  doubts: Doubt[];
  /** Files of which nothing can be read, as `facts/E-122`. */
  unread: string[];
}

/** All content below `root/src/content`. */
export function readContent(root: string, today: string): Content {
  const trouble: Trouble = { problems: [], doubts: [], unread: [] };
  const pages: Page[] = [];
  for (const kind of KIND_IDS) {
    for (const file of filesIn(root, kind, '.mdx')) {
      const page = readPage(kind, file, trouble);
      if (page) pages.push(page);
      else trouble.unread.push(`${kind}/${file.id}`);
    }
  }
  const glossary = readData<Omit<GlossaryTerm, 'id' | 'file'>>(root, 'glossary', trouble);
  const facts = readData<Omit<Fact, 'file'>>(root, 'facts', trouble);
  const sources = readData<Omit<Source, 'file'>>(root, 'sources', trouble);
  const tables = readData<{ rows: Omit<SynonymRow, 'file'>[] }>(root, 'synonyms', trouble);
  const claims = readData<ClaimData>(root, 'claims', trouble);
  const written = readData<WrittenAssessment>(root, 'assessments', trouble);
  const stories = readData<WrittenScenario>(root, 'scenarios', trouble);
  const reading = readData<z.infer<typeof dataSchemas.reading>>(root, 'reading', trouble);
  const words = readData<z.infer<(typeof dataSchemas)['nation-words']>>(root, 'nation-words', trouble);
  const synonyms = tables.flatMap(({ rows, file }) =>
    rows.map((row) => ({ ...row, to: row.to.filter(isNamed), file })),
  );
  const assessments = written.map(assessmentFile);
  const scenarios = stories.map(scenarioFile);
  trouble.problems.push(...scenarios.flatMap(storyMarkup));
  const mentions: Mention[] = [
    ...claims.flatMap((claim) => [
      ...claimFacts(claim.supports).map((id): Mention => ({ file: claim.file, place: 'supports', of: 'fact', id })),
      ...claim.pages.map((id, i): Mention => ({ file: claim.file, place: `pages.${i}`, of: 'page', id })),
    ]),
    ...assessments.flatMap(namedInAssessment),
    ...scenarios.flatMap(namedInScenario),
    ...reading.flatMap(({ file, groups }) =>
      groups.flatMap(({ title, items }) =>
        items
          .map(({ source }) => source)
          .filter(isNamed)
          .map((id): Mention => ({ file, place: `the group "${title}"`, of: 'source', id })),
      ),
    ),
    ...words.flatMap(({ file, rows }) =>
      rows.flatMap(({ what, facts: ids }) =>
        ids.filter(isNamed).map((id): Mention => ({ file, place: `the row "${what}"`, of: 'fact', id })),
      ),
    ),
  ];
  const { problems, doubts, unread } = trouble;
  return {
    corpus: { pages, facts, sources, glossary, synonyms, claims, assessments, scenarios, mentions, unread, today },
    problems,
    doubts,
  };
}

/** In a table, an empty name is a wrong field and is told as one; its place is a row, so doubts cannot tell it apart. */
function isNamed(name: string): boolean {
  return name !== '';
}

type ClaimData = Omit<Claim, 'id' | 'file'> & { pages: string[] };

interface File {
  /** Path from the project's root, with forward slashes: it stands in messages. */
  name: string;
  id: string;
  text: string;
}

/**
 * Files of a content folder in alphabetical order, without templates. A folder that is not there is empty. Two thousand small files
 * are read five times as quickly one by one as all at once.
 */
function filesIn(root: string, folder: string, ending: string): File[] {
  const dir = join(root, 'src/content', folder);
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => name.endsWith(ending) && !name.startsWith('_'))
    .sort()
    .map((name) => ({
      name: `src/content/${folder}/${name}`,
      id: name.slice(0, -ending.length),
      // Some editors for Windows put a mark before the first character.
      text: readFileSync(join(dir, name), 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n/g, '\n'),
    }));
}

function readPage(kind: Kind, { name, id, text }: File, trouble: Trouble): Page | undefined {
  const matter = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
  if (matter === undefined) {
    trouble.problems.push(
      problem(
        'front-matter-missing',
        name,
        'line 1',
        'The file does not begin with front matter between two lines of three hyphens.',
        `Copy the top of src/content/${kind}/_template.mdx, both lines with it, and fill it in.`,
      ),
    );
    return undefined;
  }
  // The first line stands for the hyphens, so that messages count lines as the author's editor does.
  const data = readFields(name, `\n${matter}`, pageSchemas[kind], trouble) ?? emptyTop(kind, name, trouble);
  try {
    return { kind, id, file: name, ...parseText(text), data: data as PageData };
  } catch (error) {
    // "5:7: Unexpected closing tag (mdx-jsx:…)": the place comes first, and the parser's own notes last.
    const [, line, message = messageOf(error)] = /^(\d+):\d+: ([^\n]*)/.exec(messageOf(error)) ?? [];
    trouble.problems.push(
      fileUnreadable(
        name,
        line,
        `${message.replace(/ \((?:note: .*|mdx[^)]*)\)$/, '')}.`,
        'Close every tag that you open. Write &lt; for a bare < and &#123; for a bare {.',
      ),
    );
    return undefined;
  }
}

/** Stands in for a top that cannot be read at all, so that an author hears what is wrong in the text as well. */
function emptyTop(kind: Kind, file: string, { doubts }: Trouble): unknown {
  const { data, doubts: all } = readAsFar(pageSchemas[kind], {});
  doubts.push(...all.map((doubt) => ({ file, ...doubt })));
  return data;
}

function readData<T>(
  root: string,
  folder: keyof typeof dataSchemas,
  trouble: Trouble,
): (T & { id: string; file: string })[] {
  return filesIn(root, folder, '.yaml').flatMap(({ name, id, text }) => {
    const data = readFields(name, text, dataSchemas[folder], trouble) as (T & { id?: string }) | undefined;
    if (data === undefined) {
      trouble.unread.push(`${folder}/${id}`);
      return [];
    }
    if ('id' in data && data.id !== id) {
      trouble.problems.push(
        problem(
          'id-differs-from-file-name',
          name,
          'id',
          `The file is called "${id}" and its id is "${data.id}".`,
          'Make them the same: pages find it by this name.',
        ),
      );
    }
    return [{ ...data, id, file: name }];
  });
}

/** The fields of a file as far as they can be read, or nothing if it holds none. */
function readFields(file: string, yaml: string, schema: z.ZodType, { problems, doubts }: Trouble): unknown {
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
  const read = readAsFar(schema, raw);
  if (read.doubts.some(({ path, of }) => path.length === 0 && of === 'value')) return undefined;
  doubts.push(...read.doubts.map((doubt) => ({ file, ...doubt })));
  return read.data;
}

/**
 * What Astro will read, with the parser that it reads with. It is five times as quick as the one that says well what is wrong.
 * Days stay text: read as moments, the 45th of a month would be counted on into the next one.
 */
function quickly(yaml: string, schema: z.ZodType): unknown {
  try {
    return schema.safeParse(loadYaml(yaml, { schema: CORE_SCHEMA })).data;
  } catch {
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
