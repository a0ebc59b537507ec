import type { ComponentName } from '../components.ts';
import type { Corpus } from '../corpus.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { problem, type Problem } from '../problem.ts';

/** What the top of a page holds and only its tag draws. */
const DRAWN_FROM_THE_TOP: Partial<Record<Kind, ComponentName>> = {
  skills: 'Levels',
  barriers: 'Signs',
  pitfalls: 'Signs',
  tools: 'Template',
  nations: 'Bodies',
};

/** Without its tag, what an author wrote at the top of the page would not show, and a story would pass for a true one. */
export function missingComponent({ pages }: Corpus): Problem[] {
  return pages.flatMap(({ kind, file, components }) => {
    const has = (wanted: ComponentName): boolean => components.some(({ name }) => name === wanted);
    const problems: Problem[] = [];
    const drawn = DRAWN_FROM_THE_TOP[kind];
    if (drawn !== undefined && !has(drawn)) {
      problems.push(
        problem(
          'missing-component',
          file,
          'the text',
          `The page does not use <${drawn} />, so what the top of the file holds for it does not show.`,
          `Write <${drawn} /> on a line of its own, where src/content/${kind}/_template.mdx has it.`,
        ),
      );
    }
    const sections: readonly string[] = KINDS[kind].sections;
    if (sections.includes('A scene') && !has('Scene')) {
      problems.push(
        problem(
          'missing-component',
          file,
          'the text',
          'The page has no <Scene>, so its story is not labelled as invented.',
          'Write <Scene> on a line before the story and </Scene> on a line after it, with blank lines around both.',
        ),
      );
    }
    return problems;
  });
}
