import { markdownToMdast, type MdastNode } from 'satteri';
import type { StorySentence } from '../domain/corpus.ts';
import { partsAtMarks } from '../domain/scenario/texts.ts';
import { splitSentences, type Paragraph } from './measure.ts';

/** How the Markdown of a story is drawn. What is not named here is not drawn, only the words in it. */
const TAGS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  blockquote: 'blockquote',
  listItem: 'li',
};

/** The HTML of a story’s Markdown: paragraphs, emphasis, quotes and lists, and nothing else, whatever the text holds. */
export function storyHtml(markdown: string): string {
  return draw(markdownToMdast(markdown));
}

function draw(node: MdastNode): string {
  if (node.type === 'text') return escape(node.value.replaceAll('\n', ' '));
  if (node.type === 'break') return '<br>';
  const inner = 'children' in node ? node.children.map(draw).join('') : '';
  if (node.type === 'list') return node.ordered ? `<ol>${inner}</ol>` : `<ul>${inner}</ul>`;
  const tag = TAGS[node.type];
  return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const DRAWN = new Set(['root', 'text', 'break', 'list', ...Object.keys(TAGS)]);

/** What a story’s text holds that would not be drawn, in an author’s words: `a heading`, `a link`. */
export function notDrawn(markdown: string): string[] {
  const names: Record<string, string> = {
    heading: 'a heading',
    link: 'a link',
    image: 'a picture',
    html: 'a tag',
    code: 'code',
  };
  const walk = (node: MdastNode): string[] => [
    ...(DRAWN.has(node.type) ? [] : [names[node.type] ?? `"${node.type}"`]),
    ...('children' in node ? node.children.flatMap(walk) : []),
  ];
  return [...new Set(walk(markdownToMdast(markdown)))];
}

/** The words of a text as a reader meets them, by paragraph, with its marks still in them. */
function paragraphsOf(markdown: string): string[] {
  const wordsIn = (node: MdastNode): string => {
    if (node.type === 'text') return node.value.replaceAll('\n', ' ');
    if (node.type === 'break') return ' ';
    return 'children' in node ? node.children.map(wordsIn).join('') : '';
  };
  const walk = (node: MdastNode): string[] => {
    if (node.type === 'paragraph' || node.type === 'heading') return [wordsIn(node)];
    return 'children' in node ? node.children.flatMap(walk) : [];
  };
  return walk(markdownToMdast(markdown));
}

/** A text’s sentences with the facts marked after each, and its paragraphs without marks, for the reading grade. */
export function readStory(place: string, markdown: string): { sentences: StorySentence[]; paragraphs: Paragraph[] } {
  const sentences: StorySentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const paragraph of paragraphsOf(markdown)) {
    let text = '';
    for (const { words, facts } of partsAtMarks(paragraph)) {
      text += words;
      const found = splitSentences(words.trim()).map((span): StorySentence => ({ place, text: span.text, facts: [] }));
      // A mark speaks for the sentence that ends before it.
      found.at(-1)?.facts.push(...facts);
      sentences.push(...found);
    }
    paragraphs.push({ text, sentences: splitSentences(text) });
  }
  return { sentences, paragraphs };
}
