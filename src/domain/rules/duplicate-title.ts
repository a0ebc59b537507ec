import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';
import { folded } from '../words.ts';

/** Two pages with one name cannot be told apart in a list, a tab or a search result. */
export function duplicateTitle({ pages, assessments, scenarios }: Corpus): Problem[] {
  const all: Named[] = [...[...pages, ...scenarios].map(({ file, data }) => ({ file, ...data })), ...assessments];
  return [
    ...doubles(all, 'title'),
    ...doubles(all, 'description'),
    ...all
      .filter(({ description, summary }) => folded(description) === folded(summary))
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

interface Named {
  file: string;
  title: string;
  description: string;
  summary: string;
}

function doubles(all: readonly Named[], field: 'title' | 'description'): Problem[] {
  const first = new Map<string, string>();
  return all.flatMap(({ file, [field]: text }) => {
    const key = folded(text);
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
        `The ${field} "${text}" is also that of ${other}.`,
        'Change one of them so that a reader can tell the two pages apart.',
      ),
    ];
  });
}
