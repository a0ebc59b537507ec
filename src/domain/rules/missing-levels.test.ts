import { expect, test } from 'vitest';
import { assessmentWith, LEVELS, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { missingLevels } from './missing-levels.ts';

const bare = stepWith({ id: 'rivals', page: 'barriers/rivalry' });

test.each([
  ['steps with levels of their own', stepWith({ page: 'barriers/funding', levels: LEVELS })],
  ['a step about a skill', stepWith({ page: 'skills/influencing' })],
])('names the step without levels beside %s', (_what, other) => {
  expect(told(missingLevels(corpusWith({ assessments: [assessmentWith({ steps: [other, bare] })] })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.1.levels',
    '    The step "rivals" has no levels, and other steps of this assessment have.',
    '    Write four levels for it, from weaker to stronger practice, or take them out of every step. A step whose `page` is a skill always has that skill’s levels.  [missing-levels]',
  ]);
});

test.each([
  ['no step has any', assessmentWith({ steps: [bare, bare] })],
  ['every step has some', assessmentWith({ steps: [stepWith(), { ...bare, levels: LEVELS }] })],
  ['several people answer together', assessmentWith({ form: 'together', steps: [stepWith(), bare] })],
])('asks for none when %s', (_when, assessment) => {
  expect(missingLevels(corpusWith({ assessments: [assessment] }))).toEqual([]);
});
