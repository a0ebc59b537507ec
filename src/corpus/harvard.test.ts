import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { shortReference } from '../domain/short-reference.ts';
import { source as schema, type SourceData } from '../schemas/sources.ts';
import { FORMATS, harvard } from './harvard.ts';

const URL = 'https://example.org/a';
const REPORT: SourceData = {
  id: 'timmins-2015-practice',
  type: 'report',
  title: 'The practice of system leadership',
  author: [{ family: 'Timmins', given: 'Nick' }],
  publisher: "The King's Fund",
  issued: '2015-05',
};
const TRIAL: SourceData = {
  id: 'sippy-2025-trial',
  type: 'article-journal',
  title: 'A trial',
  author: [{ family: 'Sippy' }],
  andOthers: true,
  issued: '2025',
};

test.each<[string, SourceData, string]>([
  ['a report', REPORT, 'Timmins, N. (2015) <i>The practice of system leadership</i>. The King’s Fund.'],
  [
    'an article',
    {
      ...REPORT,
      type: 'article-journal',
      title: 'Leading',
      'container-title': 'BMJ Leader',
      volume: '7',
      issue: '2',
      page: '10-12',
    },
    'Timmins, N. (2015) ‘Leading’, <i>BMJ Leader</i>, 7(2), pp. 10–12.',
  ],
  [
    'a web page without a date, and the day we read it in British order',
    { id: 'a', type: 'webpage', title: 'Leading', author: [{ literal: 'NHS' }], URL, accessed: '2026-11-23' },
    `NHS (no date) <i>Leading</i>. Available at: ${URL} (Accessed: 23 November 2026).`,
  ],
  [
    'a web page without an author',
    { id: 'a', type: 'webpage', title: 'Leading', publisher: 'Wikipedia', issued: '2020' },
    '<i>Leading</i> (2020). Wikipedia.',
  ],
  [
    'a newspaper article without an author, and its day in British order',
    { id: 'a', type: 'article-newspaper', title: 'Leading', 'container-title': 'The MJ', issued: '2024-06-18' },
    '<i>The MJ</i> (2024) ‘Leading’, 18 June.',
  ],
  ['one author of several', TRIAL, 'Sippy <i>et al.</i> (2025) ‘A trial’.'],
])('writes %s', (_, source, reference) => {
  expect(harvard(source)).toBe(reference);
});

test('writes "and others" in BibTeX, and makes nobody of that name elsewhere', () => {
  expect(FORMATS.bib.write([TRIAL])).toContain('author = {{Sippy} and others},');
  expect(FORMATS.ris.write([TRIAL]).match(/^AU .*$/gm)).toEqual(['AU  - Sippy']);
  expect(JSON.parse(FORMATS.json.write([TRIAL]))).toEqual([
    {
      id: 'sippy-2025-trial',
      type: 'article-journal',
      title: 'A trial',
      author: [{ family: 'Sippy' }],
      issued: { 'date-parts': [[2025]] },
      note: 'It has more authors.',
    },
  ]);
});

test('writes the "&" of a body as LaTeX reads it', () => {
  expect(FORMATS.bib.write([{ ...REPORT, author: [{ literal: 'Mills & Reeve' }] }])).toContain('{Mills \\& Reeve}');
});

test('gives every source its own BibTeX key and RIS id, which are our ids', async () => {
  const sources = await everySource();
  const ids = sources.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...FORMATS.bib.write(sources).matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key)).toEqual(ids);
  expect([...FORMATS.ris.write(sources).matchAll(/^ID {2}- (.*)$/gm)].map(([, id]) => id)).toEqual(ids);
});

test('begins every line of RIS with a tag, and breaks no address', async () => {
  const sources = await everySource();
  const lines = FORMATS.ris.write(sources).split('\n').filter(Boolean);
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('UR'))).toEqual(
    sources.flatMap(({ URL: address }) => (address ? [`UR  - ${address}`] : [])),
  );
});

test(
  'begins a reference without an author with the letter that its short reference begins with',
  { timeout: 30_000 },
  async () => {
    const letter = (text: string): string | undefined =>
      /[\p{L}\p{N}]/u.exec(text.replace(/<[^>]+>|^\([^)]*\)/g, ''))?.[0].toLowerCase();
    const sources = (await everySource()).filter(({ author }) => !author);
    expect(sources.filter((source) => letter(harvard(source)) !== letter(shortReference(source)))).toEqual([]);
  },
);

async function everySource(): Promise<SourceData[]> {
  const folder = join(import.meta.dirname, '../content/sources');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml') && !file.startsWith('_'));
  return Promise.all(files.map(async (file) => schema.parse(parse(await readFile(join(folder, file), 'utf8')))));
}
