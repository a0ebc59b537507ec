import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** One skill with two sets of levels would mean two things, and a reader sees the page's own beside the results. */
export function levelsBesideSkill({ assessments }: Corpus): Problem[] {
  return assessments.flatMap(({ file, steps }) =>
    steps.flatMap(({ page, levels }, i) =>
      levels === undefined || !page.startsWith('skills/')
        ? []
        : [
            problem(
              'levels-beside-skill',
              file,
              `steps.${i}.levels`,
              `The page "${page}" has four levels of its own, and the step shows those.`,
              `Take \`levels\` out here. To change them, change them in src/content/${page}.mdx.`,
            ),
          ],
    ),
  );
}
