import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { KIND_IDS, type Kind } from '../../src/domain/kinds.ts';
import { FEWEST } from '../../src/domain/rules/scenario-coverage.ts';

/** Kinds with a fixed number of pages, whose file names stand in src/domain/vocabulary.ts. */
const ONCE: readonly Kind[] = ['themes', 'nations'];

/** What a copy of the project needs besides its content. */
const PROJECT = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

export interface SourcePage {
  kind: Kind;
  id: string;
  text: string;
}

export async function readPages(root: string): Promise<SourcePage[]> {
  const pages = await Promise.all(
    KIND_IDS.map(async (kind) => {
      const dir = join(root, 'src/content', kind);
      const names = await readdir(dir).catch(() => []);
      return Promise.all(
        names
          .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
          .map(async (name) => ({ kind, id: name.slice(0, -4), text: await readFile(join(dir, name), 'utf8') })),
      );
    }),
  );
  return pages.flat();
}

/** The pages and all their copies: `times` as many of every kind that may have more. */
export function multiply(pages: readonly SourcePage[], times: number): SourcePage[] {
  const copied = pages.filter(({ kind }) => !ONCE.includes(kind));
  const names = new Set(copied.map(({ kind, id }) => `${kind}/${id}`));
  const copies = Array.from({ length: times - 1 }, (_, i) => copied.map((page) => copyOf(page, i + 2, names)));
  return [...pages, ...copies.flat()];
}

/** A page of the `n`th copy: its own name, title and description, and related to the pages of that copy. */
export function copyOf({ kind, id, text }: SourcePage, n: number, copied: ReadonlySet<string>): SourcePage {
  const [, matter = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n')) ?? [];
  const data = parse(matter) as {
    title: string;
    description: string;
    order: number;
    related: { page: string; why: string }[];
  };
  const changed = {
    ...data,
    title: `${data.title.slice(0, 74)} ${n}`,
    description: `${data.description.slice(0, 154)} ${n}`,
    order: data.order + n * 100,
    related: data.related.map(({ page, why }) => ({ page: copied.has(page) ? `${page}-${n}` : page, why })),
  };
  return { kind, id: `${id}-${n}`, text: `---\n${stringify(changed)}---\n${body}` };
}

/** A project like this one in `dir`, with its content multiplied and the packages of `root`. */
export async function writeProject(root: string, dir: string, times: number): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const name of PROJECT) await cp(join(root, name), join(dir, name), { recursive: true });
  await linkPackages(root, dir);
  if (times > 1) await leaveOutScenarios(dir);
  const copies = multiply(await readPages(root), times).filter(({ id }) => /-\d+$/.test(id));
  await Promise.all(copies.map(({ kind, id, text }) => writeFile(join(dir, 'src/content', kind, `${id}.mdx`), text)));
}

/** Nobody practises the copies of pages, which is a fault only where there are so many scenarios. */
async function leaveOutScenarios(dir: string): Promise<void> {
  const folder = join(dir, 'src/content/scenarios');
  const scenarios = (await readdir(folder)).filter((name) => !name.startsWith('_')).toSorted();
  const out = scenarios.slice(FEWEST - 1);
  await Promise.all(out.map((name) => rm(join(folder, name))));
  const table = join(dir, 'src/content/synonyms/table.yaml');
  const gone = new Set(out.map((name) => `scenarios/${name.replace(/\.yaml$/, '')}`));
  await writeFile(table, withoutWordsFor(gone, await readFile(table, 'utf8')));
}

/** The table of everyday words, leading no more to what is gone. */
export function withoutWordsFor(gone: ReadonlySet<string>, table: string): string {
  const { rows, ...rest } = parse(table) as { rows: { to: string[] }[] };
  const left = rows.map((row) => ({ ...row, to: row.to.filter((name) => !gone.has(name)) }));
  return stringify({ ...rest, rows: left.filter(({ to }) => to.length > 0) });
}

/**
 * Packages are links, so that nothing is installed twice, in a folder of its own, so that what tools keep beside the
 * packages is not shared and every build starts cold.
 */
export async function linkPackages(root: string, dir: string): Promise<void> {
  const packages = join(dir, 'node_modules');
  await mkdir(packages, { recursive: true });
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (['.astro', '.cache', '.vite', '.vite-temp', '.package-lock.json'].includes(name)) continue;
    await symlink(join(root, 'node_modules', name), join(packages, name));
  }
}
