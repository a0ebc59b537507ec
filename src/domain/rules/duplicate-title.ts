import type { Corpus, Page } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** Two pages with one name cannot be told apart in a list, a tab or a search result. */
export function duplicateTitle({ pages }: Corpus): Problem[] {
  return [
    ...doubles(pages, 'title'),
    ...doubles(pages, 'description'),
    ...pages
      .filter(({ data }) => fold(data.description) === fold(data.summary))
      .map(({ file }) =>
        problem(
          'duplicate-title',
          file,
          'description',
          'The description is the same as the summary.',
          'Say in it what a stranger would find here: a search engine shows it without the page around it.',
        ),
      ),
  ];
}

function doubles(pages: readonly Page[], field: 'title' | 'description'): Problem[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ file, data }) => {
    const key = fold(data[field]);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    return [
      problem(
        'duplicate-title',
        file,
        field,
        `The ${field} "${data[field]}" is also that of ${other}.`,
        'Change one of them so that a reader can tell the two pages apart.',
      ),
    ];
  });
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
