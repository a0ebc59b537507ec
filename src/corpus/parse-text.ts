import { mdxToMdast, type MdastNode } from 'satteri';
import type { Citation, ComponentUse, Heading, LinkInText, PageText, Sentence, TermUse } from '../domain/corpus.ts';
import { readingGrade, splitSentences, type Paragraph, type Span } from './measure.ts';

interface Block {
  line: number;
  text: string;
  /** Citations with their offset in `text`. */
  citations: (Citation & { at: number })[];
  /** Running prose counts towards the reading grade; table cells do not, being fragments. */
  prose: boolean;
}

/**
 * Reads MDX with the parser that Astro renders it with, so that what the rules see is what readers get.
 * Throws what the parser throws: a page that cannot be parsed has no parts.
 */
export function parseText(mdx: string): PageText {
  const headings: Heading[] = [];
  const terms: TermUse[] = [];
  const blocks: Block[] = [];
  const tree = mdxToMdast(mdx);
  collect(tree, { headings, terms, blocks });
  const split = blocks.map((block) => ({ block, spans: splitSentences(block.text) }));
  const sentences = split.flatMap(({ block, spans }) => sentencesOf(block, spans));
  const prose = split.flatMap(({ block, spans }): Paragraph[] =>
    block.prose ? [{ text: block.text, sentences: spans }] : [],
  );
  return {
    headings,
    emptySections: emptySections(tree, headings),
    links: linksIn(tree),
    terms,
    components: componentsIn(tree),
    sentences,
    citations: blocks.flatMap((block) => block.citations.map(({ at: _, ...citation }) => citation)),
    ...readingGrade(prose),
  };
}

interface Found {
  headings: Heading[];
  terms: TermUse[];
  blocks: Block[];
}

function collect(node: MdastNode, found: Found): void {
  if (node.type === 'heading') {
    const { text, citations } = flatten(node, found);
    found.headings.push({ depth: node.depth, text, line: lineOf(node) });
    if (citations.length > 0) found.blocks.push({ text, citations, line: lineOf(node), prose: false });
  } else if (node.type === 'paragraph' || node.type === 'tableCell') {
    found.blocks.push({ ...flatten(node, found), line: lineOf(node), prose: node.type === 'paragraph' });
  } else if (isComponent(node) && node.name === 'Cite' && found.blocks.length > 0) {
    // On a line of its own, a citation is outside the paragraph, and still speaks for the words before it.
    const before = found.blocks.at(-1);
    before?.citations.push(...flatten(node, found).citations.map((one) => ({ ...one, at: before.text.length })));
  } else if (isComponent(node) && (node.name === 'Cite' || node.children.some(({ type }) => isInline(type)))) {
    // A component on one line, <Disputed claim="…">text</Disputed>, holds words without a paragraph around them.
    found.blocks.push({ ...flatten(node, found), line: lineOf(node), prose: true });
  } else if ('children' in node) {
    for (const child of node.children) collect(child, found);
  }
}

function componentsIn(node: MdastNode): ComponentUse[] {
  const below = 'children' in node ? node.children.flatMap((child) => componentsIn(child)) : [];
  if (!isComponent(node)) return below;
  const claim = node.name === 'Disputed' ? attribute(node, 'claim') : undefined;
  const drawing = node.name === 'Draw' ? attribute(node, 'name') : undefined;
  const use = { ...(claim !== undefined && { claim }), ...(drawing !== undefined && { drawing }) };
  return [{ name: node.name ?? '', line: lineOf(node), ...use }, ...below];
}

function linksIn(node: MdastNode): LinkInText[] {
  const below = 'children' in node ? node.children.flatMap((child) => linksIn(child)) : [];
  return node.type === 'link' || node.type === 'definition' ? [{ to: node.url, line: lineOf(node) }, ...below] : below;
}

/** Headings that stand at the end, or before another of their level or above, with nothing between that a reader gets. */
function emptySections(tree: MdastNode, headings: readonly Heading[]): Heading[] {
  const parts =
    'children' in tree ? tree.children.filter((node) => node.type === 'heading' || showsSomething(node)) : [];
  return parts.flatMap((node, i) => {
    const next = parts[i + 1];
    if (node.type !== 'heading' || (next && (next.type !== 'heading' || next.depth > node.depth))) return [];
    return headings.filter(({ line }) => line === lineOf(node));
  });
}

/** Tags that frame or mark words: without words they show nothing. */
const NEED_WORDS: readonly (string | null | undefined)[] = ['Cite', 'Disputed', 'Scene', 'Term', 'Try'];

function showsSomething(node: MdastNode): boolean {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value.trim() !== '';
  if (node.type === 'image') return true;
  if (isComponent(node) && !NEED_WORDS.includes(node.name)) return true;
  return 'children' in node && node.children.some((child) => showsSomething(child));
}

/** The words of a block in reading order, with every citation's place among them. */
function flatten(node: MdastNode, found: Found): Pick<Block, 'text' | 'citations'> {
  let text = '';
  const citations: Block['citations'] = [];
  const walk = (part: MdastNode): void => {
    // An author's line break is a space to a reader; to the splitter it would be the end of a sentence.
    if (part.type === 'text' || part.type === 'inlineCode') text += part.value.replaceAll('\n', ' ');
    else if (part.type === 'break') text += ' ';
    else if (isComponent(part) && part.name === 'Cite') {
      const excuse = attribute(part, 'excuse');
      citations.push({
        fact: attribute(part, 'fact') ?? '',
        // The comma of 1,250 parts no list.
        excuse: excuse ? excuse.split(/,(?!\d{3}(?!\d))/).map((word) => word.trim()) : [],
        line: lineOf(part),
        at: text.length,
      });
    } else if ('children' in part) {
      if (isComponent(part) && part.name === 'Term') {
        found.terms.push({ id: attribute(part, 'id') ?? '', line: lineOf(part) });
      }
      for (const child of part.children) walk(child);
    }
  };
  if (isComponent(node)) walk(node);
  else if ('children' in node) for (const child of node.children) walk(child);
  return { text, citations };
}

/** A citation stands after the full stop, with or without a space, so it belongs to the sentence that ends there. */
function sentencesOf(block: Block, spans: readonly Span[]): Sentence[] {
  return spans.map(({ text, start }, i) => ({
    text,
    line: block.line,
    citations: block.citations
      .filter(({ at }) => (at > start || i === 0) && at <= (spans[i + 1]?.start ?? Infinity))
      .map(({ at: _, ...citation }) => citation),
  }));
}

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function isComponent(node: MdastNode): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isInline(type: string): boolean {
  return ['text', 'strong', 'emphasis', 'link', 'mdxJsxTextElement'].includes(type);
}

function attribute(node: Component, name: string): string | undefined {
  for (const attr of node.attributes) {
    if (attr.type === 'mdxJsxAttribute' && attr.name === name && typeof attr.value === 'string') return attr.value;
  }
  return undefined;
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}
