// `npm run bench`: what the site costs to build and to read, at its own size and at ten and a hundred times that.
// `npm run bench -- 1 10` chooses sizes; `--write` puts the figures into docs/performance.md.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBareProject } from './bench/bare.ts';
import { writeProject } from './bench/copies.ts';
import {
  measurePage,
  measureSearch,
  SLOW_PHONE,
  withBrowser,
  type PageFigures,
  type SearchFigures,
} from './bench/in-browser.ts';
import { measure, outputOf, type Cost, type Output } from './bench/measure.ts';
import { figure, table, withFigures } from './bench/table.ts';
import { browserFor } from './lib/browser.mjs';
import { ROOT, toolCommand, toolEnv } from './lib/project.mjs';
import { explain, Failed, Stages, stopOnCtrlC } from './lib/stages.mjs';

/** The page that stands for all: long enough, with citations, terms, a scene and a table of contents. */
const PAGE = '/skills/building-trust/';

interface Figures {
  times: number;
  ours: Cost & Output & { index: Output };
  bare: Cost & Output;
  search: SearchFigures;
}

stopOnCtrlC();
try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  const sizes = positionals.length === 0 ? [1, 10, 100] : positionals.map(readSize);
  process.env.CHROMIUM_PATH = await browserFor(new Stages());
  const dir = await mkdtemp(join(tmpdir(), 'joined-up-bench-'));
  try {
    const results: Figures[] = [];
    let pages: { ours: PageFigures; bare: PageFigures } | undefined;
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
        pages ??= {
          ours: await measurePage(browser, join(ours, 'dist'), PAGE),
          bare: await measurePage(browser, join(bare, 'dist'), PAGE),
        };
      });
      await Promise.all([ours, bare].map((project) => rm(project, { recursive: true })));
    }
    const report = [machine(), buildTable(results), searchTable(results), ...(pages ? [pageTable(pages)] : [])].join(
      '\n\n',
    );
    console.log(`\n${report}`);
    if (values.write) await write(report);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
} catch (error) {
  explain(error);
}

function readSize(text: string): number {
  const times = Number(text);
  if (!Number.isInteger(times) || times < 1) throw new Failed(`"${text}" is not a size: npm run bench -- 1 10`);
  return times;
}

async function build(project: string, times: number): Promise<Cost & Output> {
  const name = project.includes('bare-') ? 'bare MDX' : 'ours';
  console.log(`Building ${name}, ${times} times as large …`);
  const env = { ...toolEnv(), BASE_PATH: undefined, SITE_URL: undefined };
  const cost = await measure(toolCommand('astro', 'build'), project, env);
  return { ...cost, ...(await outputOf(join(project, 'dist'))) };
}

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `Measured on ${date}: ${cpus().length} cores, ${memory} GiB of memory, Node ${process.version.slice(1)}, ${process.platform}.`;
}

function buildTable(results: readonly Figures[]): string {
  const perPage = ({ cpuSeconds, pages }: Cost & Output): string => figure((1000 * cpuSeconds) / pages, ' ms');
  const rows = results.flatMap(({ times, ours, bare }) => [
    [
      `ours × ${times}`,
      ...costs(ours),
      perPage(ours),
      figure(ours.cpuSeconds / bare.cpuSeconds),
      figure(ours.index.megabytes, ' MB'),
    ],
    [`bare MDX × ${times}`, ...costs(bare), perPage(bare), '1', ''],
  ]);
  const head = [
    'Build',
    'Pages',
    'Seconds',
    'Pages/s',
    'CPU s',
    'Memory',
    'Output',
    'CPU/page',
    'CPU to bare',
    'Index',
  ];
  return table([head, ...rows]);
}

function costs({ pages, wallSeconds, cpuSeconds, peakMegabytes, megabytes }: Cost & Output): string[] {
  return [
    String(pages),
    figure(wallSeconds),
    figure(pages / wallSeconds),
    figure(cpuSeconds),
    figure(peakMegabytes, ' MB'),
    figure(megabytes, ' MB'),
  ];
}

function searchTable(results: readonly Figures[]): string {
  const rows = results.map(({ times, ours, search }) => [
    `ours × ${times}`,
    String(ours.pages),
    figure(search.kilobytes, ' kB'),
    figure(search.fromOpening, ' ms'),
    figure(search.firstResult, ' ms'),
    figure(search.fullText, ' ms'),
  ]);
  return table([['First search, slow phone', 'Pages', 'Loaded', 'From opening', 'First result', 'Full text'], ...rows]);
}

function pageTable({ ours, bare }: { ours: PageFigures; bare: PageFigures }): string {
  const row = (name: string, page: PageFigures): string[] => [
    name,
    figure(page.kilobytes, ' kB'),
    String(page.requests),
    figure(page.lcp, ' ms'),
    figure(page.lcp / bare.lcp),
    figure(page.cls),
  ];
  const { width, megabits, roundTrip, cpu } = SLOW_PHONE;
  return [
    table([
      [`First visit to ${PAGE}`, 'Loaded', 'Requests', 'LCP', 'LCP to bare', 'CLS'],
      row('ours', ours),
      row('bare MDX', bare),
    ]),
    `Slow phone: ${width} px wide, ${megabits} Mbit/s, ${roundTrip} ms round trip, processor ${cpu} times slower, brotli. Each figure is the middle of three.`,
  ].join('\n\n');
}

async function write(report: string): Promise<void> {
  const file = join(ROOT, 'docs/performance.md');
  const before = await readFile(file, 'utf8').catch(() => '# What the site costs\n');
  await writeFile(file, withFigures(before, report));
  console.log('\nWritten to docs/performance.md.');
}
