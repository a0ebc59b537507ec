import { itemsIn, textsIn } from '../domain/assessment/places.ts';
import type { WrittenAssessment } from '../domain/assessment/written.ts';
import { claimFacts } from '../domain/claim-parts.ts';
import type { AssessmentFile, Mention } from '../domain/corpus.ts';
import { readingGrade, splitSentences } from './measure.ts';

/** An assessment as the rules see it, with everything measured that a reader reads while answering. */
export function assessmentFile(written: WrittenAssessment & { id: string; file: string }): AssessmentFile {
  const texts = [...textsIn(written).map(({ part }) => part), ...itemsIn(written).map(({ part }) => part.text)];
  const { grade } = readingGrade(texts.map((text) => ({ text, sentences: splitSentences(text) })));
  return { ...written, grade };
}

/** Pages that an assessment names, and facts that its text rests on. */
export function namedInAssessment({ file, about, limits, steps }: AssessmentFile): Mention[] {
  const facts = (place: string, text: string) =>
    claimFacts(text).map((id): Mention => ({ file, place, of: 'fact', id }));
  return [
    ...about.flatMap((text, i) => facts(`about.${i}`, text)),
    ...facts('limits', limits),
    ...steps.flatMap(({ page, helps }, i): Mention[] => [
      { file, place: `steps.${i}.page`, of: 'page', id: page },
      ...helps.map((help, j): Mention => ({ file, place: `steps.${i}.helps.${j}.page`, of: 'page', id: help.page })),
    ]),
  ];
}
