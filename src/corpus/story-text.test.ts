import { expect, test } from 'vitest';
import { notDrawn, readStory, storyHtml } from './story-text.ts';

test('draws paragraphs, emphasis, quotes and lists', () => {
  expect(storyHtml('She said *no*.\nTwice, **loudly**.\n\n> Not now.\n\n- one\n- two\n\n1. first')).toBe(
    '<p>She said <em>no</em>. Twice, <strong>loudly</strong>.</p><blockquote><p>Not now.</p></blockquote>' +
      '<ul><li><p>one</p></li><li><p>two</p></li></ul><ol><li><p>first</p></li></ol>',
  );
});

test('draws no tag that a text brings along, and no link', () => {
  const html = storyHtml('A <b onclick="x()">bold</b> 3 < 4 & [word](javascript:x)\n\n<script>x()</script>');
  expect(html).toBe('<p>A bold 3 &lt; 4 &amp; word</p>');
});

test('leaves marks of evidence for the page', () => {
  expect(storyHtml('The law says so. [S-026]')).toBe('<p>The law says so. [S-026]</p>');
});

test('names what it does not draw', () => {
  expect(notDrawn('## Big\n\nA [link](x) and `code` and <b>a tag</b>.\n\n![p](p.png)')).toEqual([
    'a heading',
    'a link',
    '"inlineCode"',
    'a tag',
    'a picture',
  ]);
  expect(notDrawn('Only *words*.\n\n- and\n- lists\n\n> and quotes  \n> on two lines')).toEqual([]);
});

test('gives a fact to the sentence that ends before its mark', () => {
  const { sentences } = readStory(
    'why',
    'It fell. It fell by half. [E-122] [S-026] Nobody saw it.\n\nIt is *law*. [E-001]',
  );
  expect(sentences).toEqual([
    { place: 'why', text: 'It fell.', facts: [] },
    { place: 'why', text: 'It fell by half.', facts: ['E-122', 'S-026'] },
    { place: 'why', text: 'Nobody saw it.', facts: [] },
    { place: 'why', text: 'It is law.', facts: ['E-001'] },
  ]);
});

test('measures paragraphs without their marks', () => {
  const { paragraphs } = readStory('why', 'It fell by half. [E-122]\n\n> Not now.');
  expect(paragraphs.map(({ text, sentences }) => [text, sentences.length])).toEqual([
    ['It fell by half.', 1],
    ['Not now.', 1],
  ]);
});
