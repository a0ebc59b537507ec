/** A Markdown table whose columns line up in a terminal too: the first one to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** A figure with as many digits as it deserves: 0.042, 3.1, 128. */
export function figure(n: number | undefined, unit = ''): string {
  if (n === undefined || Number.isNaN(n)) return 'not measured';
  const digits = n === 0 || Math.abs(n) >= 100 ? 0 : Math.abs(n) >= 1 ? 1 : 2;
  return `${n.toFixed(digits)}${unit}`;
}

const START = '<!-- figures: written by `npm run bench -- --write` -->';
const END = '<!-- end of figures -->';

/** The document with its block of figures replaced, or added at its end. */
export function withFigures(document: string, figures: string): string {
  const block = `${START}\n\n${figures}\n\n${END}`;
  const from = document.indexOf(START);
  const to = document.indexOf(END);
  if (from === -1 || to < from) return `${document.trimEnd()}\n\n${block}\n`;
  return document.slice(0, from) + block + document.slice(to + END.length);
}
