import type { Step } from '../../domain/assessment/assessment.ts';
import { KINDS, kindOf } from '../../domain/kinds.ts';

/** `Skill 2 of 6`; a step that stands alone is not counted. */
export function placeOf(step: Pick<Step, 'page'>, i: number, of: number): string {
  const { one } = KINDS[kindOf(step.page)];
  return of === 1 ? one : `${one} ${i + 1} of ${of}`;
}
