import { KIND_WORDS, kindOf } from '../kind-words.ts';
import type { Step } from './assessment.ts';

/** What the steps of a form are, over a column of them: `Skill`, as each says at its top, or `Step` where they differ. */
export function stepWord(steps: readonly Pick<Step, 'page'>[]): string {
  const [kind, ...others] = new Set(steps.map(({ page }) => kindOf(page)));
  return kind === undefined || others.length > 0 ? 'Step' : KIND_WORDS[kind];
}
