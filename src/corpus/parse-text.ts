import { mdxToMdast, type MdastNode } from 'satteri';
import type { Citation, Heading, Sentence, TermUse } from '../domain/corpus.ts';
import { readingGrade, splitSentences } from './measure.ts';

/** What the rules need to know of a page's text. */
export interface PageText {
  headings: Heading[];
  sentences: Sentence[];
  citations: Citation[];
  terms: TermUse[];
  grade: number;
  words: number;
}

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
  collect(mdxToMdast(mdx) as MdastNode, { headings, terms, blocks });
  const sentences = blocks.flatMap(sentencesOf);
  const prose = blocks.filter((block) => block.prose).map(({ text }) => text);
  return {
    headings,
    terms,
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
    found.headings.push({ depth: node.depth, text: flatten(node, found).text, line: lineOf(node) });
  } else if (node.type === 'paragraph' || node.type === 'tableCell') {
    found.blocks.push({ ...flatten(node, found), line: lineOf(node), prose: node.type === 'paragraph' });
  } else if (isComponent(node) && node.children.some(({ type }) => isInline(type))) {
    // A component on one line, <Disputed claim="…">text</Disputed>, holds words without a paragraph around them.
    found.blocks.push({ ...flatten(node, found), line: lineOf(node), prose: true });
  } else if ('children' in node) {
    for (const child of node.children) collect(child as MdastNode, found);
  }
}

/** The words of a block in reading order, with every citation's place among them. */
function flatten(node: MdastNode, found: Found): Pick<Block, 'text' | 'citations'> {
  let text = '';
  const citations: Block['citations'] = [];
  const walk = (part: MdastNode): void => {
    if (part.type === 'text' || part.type === 'inlineCode') text += part.value;
    else if (part.type === 'break') text += ' ';
    else if (isComponent(part) && part.name === 'Cite') {
      const excuse = attribute(part, 'excuse');
      citations.push({
        fact: attribute(part, 'fact') ?? '',
        excuse: excuse ? excuse.split(/,\s*/) : [],
        line: lineOf(part),
        at: text.length,
      });
    } else if ('children' in part) {
      if (isComponent(part) && part.name === 'Term') {
        found.terms.push({ id: attribute(part, 'id') ?? '', line: lineOf(part) });
      }
      for (const child of part.children) walk(child as MdastNode);
    }
  };
  if ('children' in node) for (const child of node.children) walk(child as MdastNode);
  return { text, citations };
}

/** A citation stands after the full stop, so it belongs to the sentence that ends where it stands. */
function sentencesOf(block: Block): Sentence[] {
  const spans = splitSentences(block.text);
  return spans.map(({ text, start, end }, i) => ({
    text,
    line: block.line,
    citations: block.citations
      .filter(({ at }) => (at > start || i === 0) && (at <= end || i === spans.length - 1))
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
