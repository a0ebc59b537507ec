import { expect, test } from 'vitest';
import { assessmentWith, SCALE } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { scaleNeverUsed } from './scale-never-used.ts';

test('names a scale that no item uses', () => {
  const assessments = [assessmentWith({ scales: { requests: SCALE, meetings: SCALE } })];
  expect(told(scaleNeverUsed(corpusWith({ assessments })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  scales.meetings',
    '    No item uses the scale "meetings".',
    '    Write `scale: meetings` in the items it is meant for, or take it out.  [scale-never-used]',
  ]);
});

test('does not take a scale for used that an item of another assessment names', () => {
  const assessments = [assessmentWith(), assessmentWith({ id: 'other', steps: [] })];
  expect(scaleNeverUsed(corpusWith({ assessments })).map(({ file }) => file)).toEqual([
    'src/content/assessments/other.yaml',
  ]);
});
