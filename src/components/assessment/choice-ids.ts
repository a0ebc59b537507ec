import { questionId, type Step } from '../../domain/assessment/assessment.ts';

/** Id of a part of a question in the page: its statement, what is missing in it, or the words of an answer. */
export function partId(question: string, part: string): string {
  return `${question}--${part}`;
}

/** Id of the words of a form's first answer: once they are there, the first question can be answered. */
export function firstAnswer(steps: readonly Step[]): string | undefined {
  const [step] = steps;
  const item = step?.items[0];
  const point = item?.scale.points[0];
  return step && item && point && partId(questionId(step, item), point.id);
}
