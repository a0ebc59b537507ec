import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { Report } from '../../domain/assessment/report.ts';
import { WORD_TYPE, wordFile } from './word.ts';

const report: Report = {
  title: 'Six skills & more',
  blocks: [
    { is: 'paragraph', text: 'Made on 23 November 2026.' },
    { is: 'heading', level: 2, text: 'Gaps that matter' },
    { is: 'heading', level: 3, text: 'Influencing' },
    { is: 'list', items: ['You chose level 2.'] },
    {
      is: 'links',
      items: [{ text: 'Tool: Pooled budgets', address: 'https://x.example/tools/?a=1&b=2', why: 'One pot.' }],
    },
    { is: 'table', caption: 'Levels', head: ['Skill', 'Now'], rows: [['Influencing', '2, “Makes the <case>”']] },
  ],
};

async function partsOf(of: Report) {
  const blob = await wordFile(of);
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const read = (name: string) => parseDocument(strFromU8(parts[name]!), { xmlMode: true });
  return { blob, read };
}

type Parsed = ReturnType<typeof parseDocument>;

const named = (node: Parsed, name: string) => DomUtils.getElementsByTagName(name, node.children);

/** The paragraphs with a style, as `Heading1: Six skills`. */
function styled(document: Parsed): string[] {
  return named(document, 'w:p').flatMap((paragraph) => {
    const [style] = DomUtils.getElementsByTagName('w:pStyle', paragraph);
    return style ? [`${style.attribs['w:val']}: ${DomUtils.textContent(paragraph)}`] : [];
  });
}

test('writes real headings, beginning with the title', async () => {
  const { read } = await partsOf(report);
  expect(styled(read('word/document.xml')).filter((text) => text.startsWith('Heading'))).toEqual([
    'Heading1: Six skills & more',
    'Heading2: Gaps that matter',
    'Heading3: Influencing',
  ]);
});

test('holds every word of the report', async () => {
  const { read } = await partsOf(report);
  const text = DomUtils.textContent(read('word/document.xml'));
  for (const words of [
    'Made on 23 November 2026.',
    'You chose level 2.',
    'One pot.',
    'Levels',
    '2, “Makes the <case>”',
  ]) {
    expect(text).toContain(words);
  }
});

test('repeats the headings of a table on each page, and says which cells are headings', async () => {
  const { read } = await partsOf(report);
  const document = read('word/document.xml');
  const [first, second] = named(document, 'w:tr');
  expect(DomUtils.getElementsByTagName('w:tblHeader', first!)).toHaveLength(1);
  expect(DomUtils.getElementsByTagName('w:tblHeader', second!)).toHaveLength(0);
  expect(named(document, 'w:tblLook')[0]?.attribs).toMatchObject({ 'w:firstRow': 'true', 'w:firstColumn': 'true' });
});

test('makes a list a list, and a link a link', async () => {
  const { read } = await partsOf(report);
  expect(named(read('word/document.xml'), 'w:numPr')).toHaveLength(2);
  const links = named(read('word/_rels/document.xml.rels'), 'Relationship').map(({ attribs }) => attribs.Target);
  expect(links).toContain('https://x.example/tools/?a=1&b=2');
});

test('is on A4, in British English, and has its title', async () => {
  const { read, blob } = await partsOf(report);
  expect(named(read('word/document.xml'), 'w:pgSz')[0]?.attribs).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
  expect(named(read('word/styles.xml'), 'w:lang')[0]?.attribs['w:val']).toBe('en-GB');
  expect(DomUtils.textContent(named(read('docProps/core.xml'), 'dc:title'))).toBe('Six skills & more');
  expect(blob.type).toBe(WORD_TYPE);
});

test('writes a report without blocks', async () => {
  const { read } = await partsOf({ title: 'Empty', blocks: [] });
  expect(styled(read('word/document.xml'))).toEqual(['Heading1: Empty']);
});
