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

/** Where figures stand in the document. Each part is written by itself and leaves the others. */
const START = {
  site: '<!-- figures: written by `npm run bench -- --write` -->',
  exercises: '<!-- figures of exercises: written by `npm run bench -- exercises --write` -->',
};
const END = '<!-- end of figures -->';

export type Part = keyof typeof START;

/** The document with one of its blocks of figures replaced, or added at its end. */
export function withFigures(document: string, figures: string, part: Part = 'site'): string {
  const block = `${START[part]}\n\n${figures}\n\n${END}`;
  const from = document.indexOf(START[part]);
  const to = document.indexOf(END, from);
  if (from === -1 || to === -1) return `${document.trimEnd()}\n\n${block}\n`;
  return document.slice(0, from) + block + document.slice(to + END.length);
}
