import { expect, test } from 'vitest';
import { assessmentWith, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { missingTogetherPart } from './missing-together-part.ts';

const asked = stepWith({ id: 'asked', prompts: ['What would each of us stop doing?'] });

test('asks for organisations, and for questions in every step', () => {
  const assessments = [assessmentWith({ form: 'together', steps: [asked, stepWith()] })];
  expect(told(missingTogetherPart(corpusWith({ assessments })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  organisations',
    '    An assessment with `form: together` needs the kinds of organisation that people may come from.',
    '    Add `organisations` at the top of the file, each with `id` and `label`, such as `id: council` and `label: A council`.  [missing-together-part]',
    '  steps.1.prompts',
    '    The step "asking" has no questions for the conversation that follows.',
    '    Add `prompts` with at least one question that people could ask each other.  [missing-together-part]',
  ]);
});

test('is content when both are there, and asks nothing of a form for one person', () => {
  const organisations = [{ id: 'council', label: 'A council' }];
  const assessments = [assessmentWith(), assessmentWith({ form: 'together', organisations, steps: [asked] })];
  expect(missingTogetherPart(corpusWith({ assessments }))).toEqual([]);
});
