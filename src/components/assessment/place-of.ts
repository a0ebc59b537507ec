import type { Step } from '../../domain/assessment/assessment.ts';
import { KIND_WORDS, kindOf } from '../../domain/kind-words.ts';

/** `Skill 2 of 6`; a step that stands alone is not counted. */
export function placeOf(step: Pick<Step, 'page'>, i: number, of: number): string {
  const one = KIND_WORDS[kindOf(step.page)];
  return of === 1 ? one : `${one} ${i + 1} of ${of}`;
}
