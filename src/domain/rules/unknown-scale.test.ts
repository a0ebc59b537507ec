import { expect, test } from 'vitest';
import { assessmentWith, itemWith, SCALE, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { unknownScale } from './unknown-scale.ts';

test('names a scale that is not there, and those that are', () => {
  const steps = [stepWith({ items: [itemWith(), itemWith({ scale: 'reqests' })] })];
  const assessments = [assessmentWith({ steps, scales: { requests: SCALE, meetings: SCALE } })];
  expect(told(unknownScale(corpusWith({ assessments })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.0.items.1.scale',
    '    There is no scale called "reqests" under `scales` at the top of the file.',
    '    Correct the spelling, or add the scale there. There are: requests, meetings.  [unknown-scale]',
  ]);
});

test('says that there are none yet', () => {
  const assessments = [assessmentWith({ scales: {}, steps: [stepWith({ items: [itemWith()] })] })];
  expect(unknownScale(corpusWith({ assessments }))[0]?.fix).toBe(
    'Correct the spelling, or add the scale there. There are none yet.',
  );
});

test('asks no name of an item that brings its own scale', () => {
  const assessments = [assessmentWith({ scales: {}, steps: [stepWith({ items: [itemWith({ scale: SCALE })] })] })];
  expect(unknownScale(corpusWith({ assessments }))).toEqual([]);
});
