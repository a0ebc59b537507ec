import { expect, test } from 'vitest';
import { parseText } from './parse-text.ts';

test('gives a citation after the full stop to the sentence that ends there', () => {
  expect(cited('Visits fell.<Cite fact="E-001" /> Costs rose.<Cite fact="E-002" /> Nobody knows why.')).toEqual([
    ['Visits fell.', 'E-001'],
    ['Costs rose.', 'E-002'],
    ['Nobody knows why.'],
  ]);
});

test.each([
  [
    'two in a row',
    'A fell.<Cite fact="E-001" /><Cite fact="E-002" /> B rose.',
    [['A fell.', 'E-001', 'E-002'], ['B rose.']],
  ],
  ['after a space', 'A fell. <Cite fact="E-001" /> B rose.', [['A fell.', 'E-001'], ['B rose.']]],
  ['close to the next sentence', 'A fell. <Cite fact="E-001" />B rose.', [['A fell.', 'E-001'], ['B rose.']]],
  ['after a line break', 'A fell.\n<Cite fact="E-001" />\nB rose.', [['A fell.', 'E-001'], ['B rose.']]],
  [
    'in the middle',
    'A fell<Cite fact="E-001" /> and B rose. C stood.',
    [['A fell and B rose.', 'E-001'], ['C stood.']],
  ],
  ['at the beginning', '<Cite fact="E-001" /> A fell. B rose.', [[' A fell.', 'E-001'], ['B rose.']]],
  [
    'at the end of the paragraph',
    'A fell. B rose.<Cite fact="E-001" />\n\nC stood.',
    [['A fell.'], ['B rose.', 'E-001'], ['C stood.']],
  ],
  [
    'after a quotation',
    'She said “A fell.”<Cite fact="E-001" /> B rose.',
    [['She said “A fell.”', 'E-001'], ['B rose.']],
  ],
  [
    'in a list',
    '- A fell. B rose.<Cite fact="E-001" />\n- C stood.',
    [['A fell.'], ['B rose.', 'E-001'], ['C stood.']],
  ],
  [
    'in a table',
    '| A | B |\n| - | - |\n| It fell.<Cite fact="E-001" /> | It rose. |',
    [['A'], ['B'], ['It fell.', 'E-001'], ['It rose.']],
  ],
  ['in a quotation block', '> A fell.<Cite fact="E-001" /> B rose.', [['A fell.', 'E-001'], ['B rose.']]],
  [
    'in a component with paragraphs',
    '<Scene>\n\nA fell.<Cite fact="E-001" /> B rose.\n\n</Scene>',
    [['A fell.', 'E-001'], ['B rose.']],
  ],
  [
    'in a component on one line',
    '<Disputed claim="x">A fell.<Cite fact="E-001" /> B rose.</Disputed>',
    [['A fell.', 'E-001'], ['B rose.']],
  ],
  ['in a heading', '## A fell<Cite fact="E-001" />', [['A fell', 'E-001']]],
  ['between strong words', '**A fell.**<Cite fact="E-001" /> *B* rose.', [['A fell.', 'E-001'], ['B rose.']]],
])('finds the sentence of a citation %s', (_where, mdx, expected) => {
  expect(cited(mdx)).toEqual(expected);
});

test('gives a citation on a line of its own to the sentence before it', () => {
  const { citations, sentences } = parseText('A fell. B rose.\n\n<Cite fact="E-001" />');
  expect(citations).toEqual([{ fact: 'E-001', excuse: [], line: 3 }]);
  expect(sentences.map((sentence) => sentence.citations)).toEqual([[], citations]);
});

test('sees a citation before all words', () => {
  expect(parseText('<Cite fact="E-001" />\n\nA fell.').citations).toHaveLength(1);
});

test('lists citations in the order of the text, with their lines', () => {
  const { citations } = parseText(
    'A.<Cite fact="E-003" />\n\n- B.<Cite fact="E-001" />\n- C.\n  <Cite fact="E-003" />',
  );
  expect(citations.map(({ fact, line }) => [fact, line])).toEqual([
    ['E-003', 1],
    ['E-001', 3],
    ['E-003', 5],
  ]);
});

test.each([
  ['two', ['two']],
  ['two, 16', ['two', '16']],
  ['two,three', ['two', 'three']],
  ['1,250', ['1,250']],
  ['1,250, 16', ['1,250', '16']],
  ['16, 1,250,000', ['16', '1,250,000']],
])('reads the excuse "%s"', (excuse, expected) => {
  expect(parseText(`A.<Cite fact="E-001" excuse="${excuse}" />`).citations[0]?.excuse).toEqual(expected);
});

test('reads a citation without a fact as one that names nothing', () => {
  expect(parseText('A.<Cite />').citations).toEqual([{ fact: '', excuse: [], line: 1 }]);
});

test('reads an author’s line break as a space', () => {
  expect(cited('A sentence that goes\non in the next line. Another.')).toEqual([
    ['A sentence that goes on in the next line.'],
    ['Another.'],
  ]);
});

test('reads the words inside links, emphasis, terms and code', () => {
  expect(cited('A [link](/x/), *two* **words**, a <Term id="x">term</Term> and `code`.')).toEqual([
    ['A link, two words, a term and code.'],
  ]);
});

test('does not read comments and attributes', () => {
  expect(cited('{/* A comment. */}\n\n<Disputed claim="A claim.">A fell.</Disputed>')).toEqual([['A fell.']]);
});

test('lists terms with their lines, in text, in tables and on a line of their own', () => {
  const { terms } = parseText(
    'A <Term id="place">place</Term>.\n\n| <Term id="carer">Carers</Term> |\n| - |\n\n<Term id="ward">Ward</Term>\n\n<Term>none</Term>',
  );
  expect(terms).toEqual([
    { id: 'place', line: 1 },
    { id: 'carer', line: 3 },
    { id: 'ward', line: 6 },
    { id: '', line: 8 },
  ]);
});

test('lists headings with their depth, words and lines', () => {
  const { headings } = parseText('## A *scene*\n\nWords.\n\n### What it <Term id="x">means</Term>\n');
  expect(headings).toEqual([
    { depth: 2, text: 'A scene', line: 1 },
    { depth: 3, text: 'What it means', line: 5 },
  ]);
});

test.each([
  ['nothing', '## Moves\n\n## A scene\n\nA fell.', ['Moves']],
  ['nothing at the end', '## A scene\n\nA fell.\n\n## Moves\n', ['Moves']],
  ['a comment', '## Moves\n\n{/* To do. */}\n\n## A scene\n\nA fell.', ['Moves']],
  ['a frame around a comment', '## A scene\n\n<Scene>\n\n{/* To do. */}\n\n</Scene>', ['A scene']],
  ['another heading of its level', '## Moves\n\n### One\n\n### Two\n\nA fell.', ['One']],
  ['a heading above its level', '## Moves\n\n### One\n\n## Two\n\nA fell.', ['One']],
])('finds a heading with %s under it', (_what, mdx, expected) => {
  expect(parseText(mdx).emptySections.map(({ text }) => text)).toEqual(expected);
});

test.each([
  ['words', 'A fell.'],
  ['a part with words', '### One\n\nA fell.'],
  ['a list', '- A fell.'],
  ['a table', '| A |\n| - |\n| B |'],
  ['a tag that draws something', '<Levels />'],
  ['a drawing', '<Draw name="iceberg" />'],
  ['a frame with words', '<Scene>\n\nA fell.\n\n</Scene>'],
  ['words on one line with their frame', '<Disputed claim="x">A fell.</Disputed>'],
])('takes a section with %s for a full one', (_what, under) => {
  expect(parseText(`## Moves\n\n${under}\n\n## A scene\n\nA fell.`).emptySections).toEqual([]);
});

test('lists links with their lines, those in tags and those at the foot too', () => {
  const { links } = parseText(
    'A [link](/x/#y).\n\n<Try>\n\n- [One](htps://z) and [two][foot]\n\n</Try>\n\n[foot]: /foot/\n',
  );
  expect(links).toEqual([
    { to: '/x/#y', line: 1 },
    { to: 'htps://z', line: 5 },
    { to: '/foot/', line: 9 },
  ]);
});

test('lists tags with what they name', () => {
  const { components } = parseText('<Draw name="iceberg" />\n\n<Disputed claim="x">A fell.</Disputed>\n\n<Levels />');
  expect(components).toEqual([
    { name: 'Draw', line: 1, drawing: 'iceberg' },
    { name: 'Disputed', line: 3, claim: 'x' },
    { name: 'Levels', line: 5 },
  ]);
});

test('counts lines from the top of the file, and reads no front matter as text', () => {
  const { headings, sentences } = parseText('---\ntitle: A title.\n---\n\n## A scene\n\nA fell.\n');
  expect(headings).toEqual([{ depth: 2, text: 'A scene', line: 5 }]);
  expect(sentences).toEqual([{ text: 'A fell.', line: 7, citations: [] }]);
});

test('grades running prose and leaves out headings and tables', () => {
  const hard = 'Interorganisational accountability';
  const { grade, words } = parseText(
    `## ${hard}<Cite fact="E-001" />\n\nThe cat sat on the mat.\n\n- It was a warm day.\n\n| ${hard} |\n| - |\n| ${hard} |`,
  );
  expect({ grade, words }).toEqual({ grade: -1.6, words: 11 });
});

test('throws on text that cannot be drawn', () => {
  expect(() => parseText('<Scene>\n\nA fell.\n')).toThrow('Expected a closing tag for `<Scene>`');
});

/** Every sentence, followed by the facts it cites. */
function cited(mdx: string): string[][] {
  return parseText(mdx).sentences.map(({ text, citations }) => [text, ...citations.map(({ fact }) => fact)]);
}
