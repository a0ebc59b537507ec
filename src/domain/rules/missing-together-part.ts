import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** A form for several people leads to a conversation, between organisations and with something to ask. */
export function missingTogetherPart({ assessments }: Corpus): Problem[] {
  return assessments
    .filter(({ form }) => form === 'together')
    .flatMap(({ file, organisations, steps }) => [
      ...(organisations.length > 0
        ? []
        : [
            problem(
              'missing-together-part',
              file,
              'organisations',
              'An assessment with `form: together` needs the kinds of organisation that people may come from.',
              'Add `organisations` at the top of the file, each with `id` and `label`, such as `id: council` and `label: A council`.',
            ),
          ]),
      ...steps.flatMap(({ id, prompts }, i) =>
        prompts.length > 0
          ? []
          : [
              problem(
                'missing-together-part',
                file,
                `steps.${i}.prompts`,
                `The step "${id}" has no questions for the conversation that follows.`,
                'Add `prompts` with at least one question that people could ask each other.',
              ),
            ],
      ),
    ]);
}
