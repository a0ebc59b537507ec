import { cpus, totalmem } from 'node:os';
import { PAGE_VISITS, type ComparedPage, type PageFigures, type SearchFigures } from './in-browser.ts';
import type { Cost, Output } from './measure.ts';
import { SLOW_PHONE_IN_WORDS } from './slow-phone.ts';
import { figure, table } from './table.ts';

/** The page that stands for all: long enough, with citations, terms, a scene and a table of contents. */
export const PAGE = '/skills/building-trust/';

/** What one size of the site costs, and the bare site of the same texts beside it. */
export interface Figures {
  times: number;
  ours: Cost & Output & { index: Output };
  bare: Cost & Output;
  search: SearchFigures;
}

/** When and on what it was measured: a figure means little without. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `Measured on ${date}: ${cpus().length} cores, ${memory} GiB of memory, Node ${process.version.slice(1)}, ${process.platform}.`;
}

export function buildTable(results: readonly Figures[]): string {
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

export function searchTable(results: readonly Figures[]): string {
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

export function pageTable({ ours, bare }: ComparedPage): string {
  const row = (name: string, page: PageFigures): string[] => [
    name,
    figure(page.kilobytes, ' kB'),
    String(page.requests),
    figure(page.lcp, ' ms'),
    (page.lcp / bare.lcp).toFixed(2),
    figure(page.cls),
  ];
  return [
    table([
      [`First visit to ${PAGE}`, 'Loaded', 'Requests', 'LCP', 'LCP to bare', 'CLS'],
      row('ours', ours),
      row('bare MDX', bare),
    ]),
    `Slow phone: ${SLOW_PHONE_IN_WORDS}. A search is the middle of three, a visit the middle of ${PAGE_VISITS}, ours and the bare one in turn.`,
  ].join('\n\n');
}
