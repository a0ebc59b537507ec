import { itemsIn } from '../assessment/places.ts';
import type { AssessmentFile, Corpus } from '../corpus.ts';
import { warning, type Problem } from '../problem.ts';

/** What an author wrote and no reader will see is usually a setting at the top that was forgotten. */
export function neverShown({ assessments }: Corpus): Problem[] {
  return assessments.flatMap((assessment) => [...colleagueTexts(assessment), ...organisations(assessment)]);
}

function colleagueTexts(assessment: AssessmentFile): Problem[] {
  // A form that several people fill in has no colleagues: see colleagues-in-together.ts.
  if (assessment.colleagues || assessment.form === 'together') return [];
  return itemsIn(assessment)
    .filter(({ part: { colleague } }) => colleague !== undefined)
    .map(({ place }) =>
      warning(
        'never-shown',
        assessment.file,
        `${place}.colleague`,
        'Nobody will see `colleague`, because readers of this assessment cannot ask colleagues.',
        'Write `colleagues: true` at the top of the file, or take it out.',
      ),
    );
}

function organisations({ file, form, organisations: list }: AssessmentFile): Problem[] {
  if (form === 'together' || list.length === 0) return [];
  return [
    warning(
      'never-shown',
      file,
      'organisations',
      'Nobody will see `organisations`, because one person answers this assessment alone.',
      'Write `form: together` if several people answer it, or take it out.',
    ),
  ];
}
