import type { QuestionId } from '../assessment/assessment.ts';
import { codeClashes } from '../assessment/coded-answers.ts';
import { resolveAssessment } from '../assessment/resolve.ts';
import type { AssessmentFile, Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** Answers travel between people in short codes; of two items whose codes happen to be the same, neither could be read. */
export function wordingClash({ assessments }: Corpus): Problem[] {
  return assessments.flatMap((assessment) => {
    const { file } = assessment;
    const places = placesOf(assessment);
    return clashesIn(assessment).flatMap(([first, ...others]) =>
      others.map((other) =>
        problem(
          'wording-clash',
          file,
          places.get(other) ?? 'steps',
          `By chance, this item and the one at ${places.get(first)} get the same short code, so neither could be read when somebody sends their answers.`,
          'Change a word in the newer of the two, in `text` and in `colleague`, and run the check again.',
        ),
      ),
    );
  });
}

/** Each clash once, whether it is for the reader, for colleagues or for both. */
function clashesIn(assessment: AssessmentFile): [QuestionId, ...QuestionId[]][] {
  // Codes depend on words alone. A page for every name keeps steps in whose page is not there yet.
  const { steps } = resolveAssessment(assessment.id, assessment, (id) => ({ kind: 'skills', id, title: '' }));
  const clashes = codeClashes({ steps }).filter((ids): ids is [QuestionId, ...QuestionId[]] => ids.length > 0);
  return [...new Map(clashes.map((ids) => [ids.join(' '), ids])).values()];
}

function placesOf({ steps }: AssessmentFile): ReadonlyMap<QuestionId, string> {
  return new Map(
    steps.flatMap((step, i) =>
      step.items.map((item, j): [QuestionId, string] => [`${step.id}.${item.id}`, `steps.${i}.items.${j}`]),
    ),
  );
}
