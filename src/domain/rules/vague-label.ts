import { answersIn, scalesIn } from '../assessment/places.ts';
import type { Corpus } from '../corpus.ts';
import { numbersIn } from '../numbers.ts';
import { warning, type Problem } from '../problem.ts';

const VAGUE =
  /\b(?:(?:very|quite|fairly|more) often|often|sometimes|rarely|seldom|usually|frequently|occasionally|regularly|generally|normally|(?:almost|nearly) (?:always|never)|hardly ever|now and then|from time to time)\b/i;
const COUNT = /\b(?:once|twice|one)\b/i;

/** Two people who both say “often” may mean once a month and once a day. */
export function vagueLabel({ assessments }: Corpus): Problem[] {
  return assessments.flatMap((assessment) =>
    scalesIn(assessment)
      .flatMap(answersIn)
      .flatMap(({ place, part: { label } }) => {
        const [word] = VAGUE.exec(label) ?? [];
        if (word === undefined || COUNT.test(label) || numbersIn(label).length > 0) return [];
        return [
          warning(
            'vague-label',
            assessment.file,
            `${place}.label`,
            `The answer "${label}" says "${word.toLowerCase()}", which people take to mean different amounts (fact L-013).`,
            'Write a count or a situation that two people would read alike: "In one or two meetings", "In most meetings".',
          ),
        ];
      }),
  );
}
