import type { Corpus, Heading, Page } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** Headings of the templates that stand for an author's own. */
export const STAND_INS: readonly string[] = ['A title of your own', 'A move, named by what one does'];

/** A heading is a promise: a reader who goes to it wants to find something under it, and it wants to say what. */
export function emptySection({ pages }: Corpus): Problem[] {
  return pages.flatMap((page) => [
    ...page.emptySections.map((heading) => nothingUnder(page, heading)),
    ...page.headings.filter(({ text }) => STAND_INS.includes(text)).map((heading) => leftOver(page, heading)),
  ]);
}

function nothingUnder({ file }: Page, { text, line }: Heading): Problem {
  return problem(
    'empty-section',
    file,
    `line ${line}`,
    `Nothing stands under the heading "${text}". A comment does not show.`,
    'Write what it promises, or take the heading out if pages of this kind can do without it.',
  );
}

function leftOver({ file, kind }: Page, { text, line }: Heading): Problem {
  return problem(
    'empty-section',
    file,
    `line ${line}`,
    `The heading "${text}" stands here as in src/content/${kind}/_template.mdx.`,
    'Give it words of its own, or take it out with all that is under it.',
  );
}
