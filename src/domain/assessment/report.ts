import { claimParts } from '../claim-parts.ts';
import type { Help, Step } from './assessment.ts';

/** One part of a report. Everything is said in words, so that nothing hangs on colour, place or a picture. */
export type Block =
  /** Level 1 is the report's title. */
  | { is: 'heading'; level: 2 | 3; text: string }
  | { is: 'paragraph'; text: string }
  | { is: 'list'; items: readonly string[] }
  | { is: 'links'; items: readonly ReportLink[] }
  | ReportTable;

export interface ReportTable {
  is: 'table';
  /** Says what the table holds; stands above it. */
  caption: string;
  /** Headings of the columns. The first cell of each row is the heading of the row. */
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface ReportLink {
  text: string;
  /** Absolute, because a document travels. */
  address: string;
  /** Follows the link: why it helps. */
  why: string;
}

/** A document to take away, as plain data: the Word file, the print view and the calendar are drawn from it. */
export interface Report {
  title: string;
  blocks: readonly Block[];
}

/** Makes the absolute address of a path such as `/tools/pooled-budgets/`. */
export type AddressOf = (path: string) => string;

export const heading = (level: 2 | 3, text: string): Block => ({ is: 'heading', level, text });
export const paragraph = (text: string): Block => ({ is: 'paragraph', text });

/** Paragraphs for those sentences that there are. */
export function paragraphs(...texts: readonly (string | undefined)[]): Block[] {
  return texts.filter((text) => text !== undefined && text !== '').map((text = '') => paragraph(text));
}

/** Sentences without their marks of evidence: a document has no list of sources to lead to. */
export function unmarked(text: string): string {
  return claimParts(text)
    .map((sentence) => sentence.text)
    .join(' ');
}

/** A list, or nothing where there is nothing to list. */
export function list(items: readonly string[]): Block[] {
  return items.length > 0 ? [{ is: 'list', items }] : [];
}

/** A part with its heading, or nothing where it would be empty. */
export function part(level: 2 | 3, text: string, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [heading(level, text), ...blocks] : [];
}

/** Pages that help with these steps, each page once. */
export function helpLinks(steps: readonly Pick<Step, 'helps'>[], address: AddressOf): Block[] {
  const helps = new Map<string, Help>();
  for (const help of steps.flatMap((step) => step.helps)) if (!helps.has(help.path)) helps.set(help.path, help);
  const items = [...helps.values()].map(({ path, kindName, title, why }) => ({
    text: `${kindName}: ${title}`,
    address: address(path),
    why,
  }));
  return items.length > 0 ? [{ is: 'links', items }] : [];
}
