import type { Assessment } from './assessment.ts';
import { textOf, type Asked } from './wording.ts';

/** What the form itself needs: an assessment without what only results and plans ask for, in the words of whoever is asked. */
export function formOnly(assessment: Assessment, asked: Asked = 'reader'): Assessment {
  return {
    ...assessment,
    summary: '',
    limits: '',
    steps: assessment.steps.map((step) => ({
      ...step,
      helps: [],
      moves: [],
      prompts: [],
      items: step.items.map((item) => ({ id: item.id, text: textOf(item, asked), scale: item.scale })),
    })),
  };
}
