// `npm run bench`: what the site costs to build and to read, at its own size and at ten and a hundred times that, and its exercises.
// `npm run bench -- 1 10` chooses sizes, `exercises` those alone; `--write` puts the figures into docs/performance.md.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBareProject } from './bench/bare.ts';
import { writeProject } from './bench/copies.ts';
import { reportExercises } from './bench/exercises.ts';
import { comparePages, measureSearch, type ComparedPage } from './bench/in-browser.ts';
import { measure, outputOf, type Cost, type Output } from './bench/measure.ts';
import { buildTable, machine, PAGE, pageTable, searchTable, type Figures } from './bench/report.ts';
import { withBrowser } from './bench/slow-phone.ts';
import { withFigures, type Part } from './bench/table.ts';
import { browserFor } from './lib/browser.mjs';
import { ROOT, toolCommand, toolEnv } from './lib/project.mjs';
import { explain, Failed, Stages, stopOnCtrlC } from './lib/stages.mjs';

/** In the place of sizes. */
const EXERCISES = 'exercises';

stopOnCtrlC();
try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  const sizes = positionals.filter((word) => word !== EXERCISES).map(readSize);
  const everything = positionals.length === 0;
  process.env.CHROMIUM_PATH = await browserFor(new Stages());
  const dir = await mkdtemp(join(tmpdir(), 'joined-up-bench-'));
  const tell = async (part: Part, report: string): Promise<void> => {
    console.log(`\n${report}\n`);
    if (values.write) await write(part, report);
  };
  // What is built stays until the end: a file system gives the places of files just deleted to no new ones, and looking for others costs
  // the next build a few seconds of the system's time.
  try {
    if (everything || sizes.length > 0) await tell('site', await reportSite(dir, everything ? [1, 10, 100] : sizes));
    if (everything || positionals.includes(EXERCISES)) await tell('exercises', await reportBuiltExercises(dir));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
} catch (error) {
  explain(error);
}

async function reportSite(dir: string, sizes: readonly number[]): Promise<string> {
  const results: Figures[] = [];
  let pages: ComparedPage | undefined;
  for (const times of sizes) {
    const ours = join(dir, `ours-${times}`);
    const bare = join(dir, `bare-${times}`);
    await writeProject(ROOT, ours, times);
    await writeBareProject(ROOT, bare, times);
    const built = { ours: await build(ours, times), bare: await build(bare, times) };
    console.log(`Searching and reading it …`);
    await withBrowser(async (browser) => {
      results.push({
        times,
        ours: { ...built.ours, index: await outputOf(join(ours, 'dist/pagefind')) },
        bare: built.bare,
        search: await measureSearch(browser, join(ours, 'dist'), PAGE),
      });
      pages ??= await comparePages(browser, join(ours, 'dist'), join(bare, 'dist'), PAGE);
    });
  }
  return [machine(), buildTable(results), searchTable(results), ...(pages ? [pageTable(pages)] : [])].join('\n\n');
}

async function reportBuiltExercises(dir: string): Promise<string> {
  const ours = join(dir, 'ours');
  await writeProject(ROOT, ours, 1);
  await build(ours, 1);
  console.log('Answering and playing …');
  const report = await withBrowser((browser) => reportExercises(browser, join(ours, 'dist'), dir));
  return `${machine()}\n\n${report}`;
}

function readSize(text: string): number {
  const times = Number(text);
  if (!Number.isInteger(times) || times < 1) throw new Failed(`"${text}" is not a size: npm run bench -- 1 10`);
  return times;
}

async function build(project: string, times: number): Promise<Cost & Output> {
  const name = project.includes('bare-') ? 'bare MDX' : 'ours';
  console.log(`Building ${name}, ${times} times as large …`);
  const NODE_OPTIONS = `--import=${import.meta.resolve('./bench/wait-for-programs.ts')}`;
  const env = { ...toolEnv(), BASE_PATH: undefined, SITE_URL: undefined, NODE_OPTIONS };
  const cost = await measure(toolCommand('astro', 'build'), project, env);
  return { ...cost, ...(await outputOf(join(project, 'dist'))) };
}

async function write(part: Part, report: string): Promise<void> {
  const file = join(ROOT, 'docs/performance.md');
  const before = await readFile(file, 'utf8').catch(() => '# What the site costs\n');
  await writeFile(file, withFigures(before, report, part));
  console.log('Written to docs/performance.md.');
}
