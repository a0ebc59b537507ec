import { expect, test } from 'vitest';
import { assessmentWith, LEVELS, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { levelsBesideSkill } from './levels-beside-skill.ts';

test('says where the levels of a skill stand', () => {
  const assessments = [assessmentWith({ steps: [stepWith(), stepWith({ levels: LEVELS })] })];
  expect(told(levelsBesideSkill(corpusWith({ assessments })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.1.levels',
    '    The page "skills/influencing" has four levels of its own, and the step shows those.',
    '    Take `levels` out here. To change them, change them in src/content/skills/influencing.mdx.  [levels-beside-skill]',
  ]);
});

test('allows levels for a page that has none', () => {
  const assessments = [assessmentWith({ steps: [stepWith({ page: 'barriers/rivalry', levels: LEVELS })] })];
  expect(levelsBesideSkill(corpusWith({ assessments }))).toEqual([]);
});
