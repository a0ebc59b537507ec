import type { Assessment } from './assessment.ts';

/** What the form itself needs: an assessment without what only results, plans and colleagues ask for. */
export function formOnly(assessment: Assessment): Assessment {
  return {
    ...assessment,
    steps: assessment.steps.map((step) => ({
      ...step,
      helps: [],
      moves: [],
      prompts: [],
      items: step.items.map(({ id, text, scale }) => ({ id, text, scale })),
    })),
  };
}
