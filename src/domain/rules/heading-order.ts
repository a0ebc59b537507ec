import type { Corpus, Page } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** Screen readers move by heading level; a skipped level reads as a lost part of the page. */
export function headingOrder({ pages }: Corpus): Problem[] {
  return pages.flatMap((page) => [...levels(page), ...repeats(page)]);
}

function levels({ file, headings }: Page): Problem[] {
  return headings.flatMap(({ depth, text, line }, i) => {
    const before = headings[i - 1]?.depth ?? 1;
    if (depth === 1) {
      return [
        problem(
          'heading-order',
          file,
          `line ${line}`,
          `The heading "${text}" is written with one #, which only the page's title has, and that comes by itself.`,
          'Begin sections with ## and parts of sections with ###.',
        ),
      ];
    }
    if (depth <= before + 1) return [];
    return [
      problem(
        'heading-order',
        file,
        `line ${line}`,
        `The heading "${text}" is written with ${marks(depth)}, and the heading above it ${i === 0 ? "is the page's title" : `with ${marks(before)}`}.`,
        `Write it with ${marks(before + 1)}, or add the heading that is missing between them.`,
      ),
    ];
  });
}

function marks(depth: number): string {
  return '#'.repeat(depth);
}

/** Two headings with one text get two anchors, and the second changes when the first moves. */
function repeats({ file, headings }: Page): Problem[] {
  return headings
    .filter(({ text }, i) => headings.findIndex((other) => other.text === text) < i)
    .map(({ text, line }) =>
      problem(
        'heading-order',
        file,
        `line ${line}`,
        `The heading "${text}" stands twice on this page.`,
        'Give each its own words: links to a section go by its heading.',
      ),
    );
}
