import type { Corpus, Page } from '../corpus.ts';
import { KINDS } from '../kinds.ts';
import { problem, type Problem } from '../problem.ts';

/** A reader who knows one page of a kind finds their way on the next only if the sections are the same. */
export function missingSection({ pages }: Corpus): Problem[] {
  return pages.flatMap((page) => {
    const has = new Set(page.headings.filter(({ depth }) => depth === 2).map(({ text }) => asPrinted(text)));
    const missing = KINDS[page.kind].sections.filter((section) => !has.has(section));
    if (missing.length > 0) return missing.map((section) => absent(page, section));
    return outOfOrder(page);
  });
}

function absent({ file, kind }: Page, section: string): Problem {
  return problem(
    'missing-section',
    file,
    'the headings',
    `The section "${section}" is missing.`,
    `Every page in src/content/${kind}/ has it: add the line "## ${section}" and write it.`,
  );
}

function outOfOrder({ file, kind, headings }: Page): Problem[] {
  const wanted: readonly string[] = KINDS[kind].sections;
  // A section that stands twice counts where it stands first; heading-order says that there are two.
  const found = wanted
    .flatMap((section) => headings.find(({ depth, text }) => depth === 2 && asPrinted(text) === section) ?? [])
    .sort((a, b) => a.line - b.line);
  const i = found.findIndex(({ text }, n) => asPrinted(text) !== wanted[n]);
  const heading = found[i];
  if (heading === undefined) return [];
  return [
    problem(
      'missing-section',
      file,
      `line ${heading.line}`,
      `The section "${heading.text}" stands where "${wanted[i]}" belongs.`,
      `Put the sections in the order of src/content/${kind}/_template.mdx.`,
    ),
  ];
}

/** A keyboard writes a straight apostrophe, and the page prints a curly one. */
function asPrinted(heading: string): string {
  return heading.replaceAll("'", '’');
}
