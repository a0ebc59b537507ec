import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { told } from '../../tests/unit/corpus-with.ts';
import { readContent } from './read-content.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'joined-up-'));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

test('takes a site without content for an empty one', () => {
  const { corpus, problems } = readContent(root, '2026-11-23');
  expect(problems).toEqual([]);
  expect(corpus).toEqual({
    pages: [],
    facts: [],
    sources: [],
    glossary: [],
    synonyms: [],
    claims: [],
    assessments: [],
    scenarios: [],
    mentions: [],
    unread: [],
    today: '2026-11-23',
  });
});

test('reads pages kind by kind in alphabetical order, and passes over templates and other files', async () => {
  for (const file of ['people/b.mdx', 'people/a.mdx', 'people/_template.mdx', 'people/a.txt', 'benefits/c.mdx']) {
    await write(file, PAGE);
  }
  const { corpus, problems } = readContent(root, '2026-11-23');
  expect(problems).toEqual([]);
  expect(corpus.pages.map(({ file }) => file)).toEqual([
    'src/content/benefits/c.mdx',
    'src/content/people/a.mdx',
    'src/content/people/b.mdx',
  ]);
});

test('fills in what an author may leave out', async () => {
  await write('people/a.mdx', PAGE);
  const { corpus } = readContent(root, '2026-11-23');
  expect(corpus.pages[0]?.data).toMatchObject({ nations: ['uk'], themes: [], reviewed: '2026-11-01' });
});

test('reads a file from Windows like any other', async () => {
  await write('people/a.mdx', PAGE.replaceAll('\n', '\r\n'));
  const { corpus, problems } = readContent(root, '2026-11-23');
  expect(problems).toEqual([]);
  expect(corpus.pages[0]?.headings).toEqual([{ depth: 2, text: 'A scene', line: 12 }]);
});

test('passes over the mark that some editors put at the start of a file', async () => {
  await write('people/a.mdx', `\uFEFF${PAGE}`);
  await write('glossary/gp.yaml', '\uFEFFterm: GP\nmeaning: The doctor whom people see first.\n');
  const { corpus, problems } = readContent(root, '2026-11-23');
  expect(problems).toEqual([]);
  expect(corpus.glossary[0]?.term).toBe('GP');
});

test('puts the rows of all synonym tables together, each with its file', async () => {
  await write('synonyms/a.yaml', 'rows: [{ words: [gp], to: [glossary/gp] }]');
  await write('synonyms/b.yaml', 'rows: [{ words: [aar], to: [tools/aar] }]');
  const { corpus } = readContent(root, '2026-11-23');
  expect(corpus.synonyms).toEqual([
    { words: ['gp'], to: ['glossary/gp'], file: 'src/content/synonyms/a.yaml' },
    { words: ['aar'], to: ['tools/aar'], file: 'src/content/synonyms/b.yaml' },
  ]);
});

test('says where the front matter belongs when there is none', async () => {
  await write('people/a.mdx', '## A scene\n');
  expect(messages()).toEqual([
    'src/content/people/a.mdx',
    '  line 1',
    '    The file does not begin with front matter between two lines of three hyphens.',
    '    Copy the top of src/content/people/_template.mdx, both lines with it, and fill it in.  [front-matter-missing]',
  ]);
});

test('counts the line of a slip in the front matter as an editor does', async () => {
  await write('people/a.mdx', PAGE.replace('summary: ', 'summary: People: '));
  expect(messages()).toEqual([
    'src/content/people/a.mdx',
    '  line 3',
    '    The file cannot be read from here on: there is a colon in the text, or the next line begins too far in.',
    '    Put quotation marks around text that has a colon in it, and give lines that belong together the same spaces at their beginning.  [file-unreadable]',
  ]);
});

test('counts the line of a slip in a data file', async () => {
  await write('facts/E-001.yaml', 'id: E-001\ntext: "It fell.\n');
  expect(messages()).toEqual([
    'src/content/facts/E-001.yaml',
    '  line 3',
    '    The file cannot be read from here on: a quotation mark is never closed.',
    '    Look for the last one above that opens a text, and close it at its end.  [file-unreadable]',
  ]);
});

test('counts the line of a slip in the text', async () => {
  await write('people/a.mdx', `${PAGE}\nWe have <2 nurses.\n`);
  expect(messages()).toEqual([
    'src/content/people/a.mdx',
    '  line 16',
    '    The file cannot be read from here on: Unexpected character after `<`, expected a valid JSX tag.',
    '    Close every tag that you open. Write &lt; for a bare < and &#123; for a bare {.  [file-unreadable]',
  ]);
});

test('says so when the id and the file name differ, and goes by the file name', async () => {
  await write('sources/jones-2019.yaml', 'id: jones-2018\ntype: report\ntitle: Visits\n');
  expect(messages()).toEqual([
    'src/content/sources/jones-2019.yaml',
    '  id',
    '    The file is called "jones-2019" and its id is "jones-2018".',
    '    Make them the same: pages find it by this name.  [id-differs-from-file-name]',
  ]);
  const { corpus } = readContent(root, '2026-11-23');
  expect(corpus.sources[0]?.id).toBe('jones-2019');
});

test('remembers which files it could not read, so that nobody calls them missing', async () => {
  await write('people/b.mdx', `${PAGE}\n<Scene>\n`);
  await write('glossary/gp.yaml', 'term: [');
  await write('facts/E-001.yaml', 'Visits fell.\n');
  const { corpus, problems } = readContent(root, '2026-11-23');
  expect(corpus.unread).toEqual(['people/b', 'glossary/gp', 'facts/E-001']);
  expect(problems.map(({ id }) => id)).toEqual(['file-unreadable', 'file-unreadable', 'field-wrong']);
});

test('reads the rest of a file in which a field is wrong, and remembers what is in doubt', async () => {
  await write('people/a.mdx', PAGE.replace('title: ', 'titel: '));
  await write('people/b.mdx', PAGE.replace('summary: How', 'summary: How: '));
  const { corpus, doubts } = readContent(root, '2026-11-23');
  expect(corpus.pages.map(({ id, headings }) => [id, headings.length])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  expect(corpus.pages[0]?.data).toMatchObject({ title: '', order: 1, related: [{ page: 'people/a' }] });
  const file = 'src/content/people/a.mdx';
  expect(doubts.filter((doubt) => doubt.file === file)).toEqual([{ file, path: ['title'], of: 'value' }]);
});

test('reads an assessment with what it names and how hard it reads, and fills in what may be left out', async () => {
  await write('assessments/asking.yaml', ASSESSMENT);
  const { corpus, problems } = readContent(root, '2026-11-23');
  expect(problems).toEqual([]);
  const file = 'src/content/assessments/asking.yaml';
  expect(corpus.assessments).toMatchObject([{ id: 'asking', file, grade: 0.8, colleagues: false, organisations: [] }]);
  expect(corpus.mentions).toEqual([
    { file, place: 'about.0', of: 'fact', id: 'E-001' },
    { file, place: 'steps.0.page', of: 'page', id: 'people/a' },
    { file, place: 'steps.0.helps.0.page', of: 'page', id: 'tools/map' },
  ]);
});

test('takes no answer of an assessment for labelled that has only spaces', async () => {
  await write('assessments/asking.yaml', ASSESSMENT.replace('label: One call', 'label: "   "'));
  expect(messages()).toEqual([
    'src/content/assessments/asking.yaml',
    '  scales.calls.points.0.label',
    '    The field `scales.calls.points.0.label` is empty.',
    '    The comment on it in src/content/assessments/_template.yaml says what to write.  [field-wrong]',
  ]);
});

const PAGE = `---
title: Leading with people
summary: How people who use a service come to lead it.
description: A page for the tests of reading content, long enough for the schema to be happy with it.
order: 1
reviewed: 2026-11-01
reviewBy: 2027-11-01
related:
  - page: people/a
    why: To see where it leads.
---
## A scene

A nurse rang.
`;

async function write(file: string, text: string): Promise<void> {
  const path = join(root, 'src/content', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function messages(): string[] {
  const { problems } = readContent(root, '2026-11-23');
  return told(problems);
}

const ASSESSMENT = `
title: How we ask
summary: What you did when you asked a partner for something.
description: A small assessment for the tests of reading content, long enough for the schema to be happy with it.
order: 1
reviewed: 2026-11-01
reviewBy: 2027-11-01
form: own
time: 5 minutes
frame: In the last three months
about: ['What it is for. It was seen. [E-001]']
limits: This shows what you remember, and measures nothing.
scales:
  calls:
    points: [{ id: one, label: One call }, { id: most, label: Most calls }]
    apart: [{ id: no-chance, label: No chance came up }]
steps:
  - id: asking
    page: people/a
    intro: Think of a call that you made to a partner.
    items:
      - { id: asked, text: You asked what a yes would cost., scale: calls }
      - { id: rang, text: You rang before you wrote., scale: calls }
    helps: [{ page: tools/map, why: To see who is missing. }]
`;
