import { expect, test } from 'vitest';
import { assessmentWith, SCALE } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { duplicateLabel } from './duplicate-label.ts';

test('names two answers of one scale and two organisations with the same words, whatever their capitals and marks', () => {
  const scales = { requests: { ...SCALE, apart: [{ id: 'no-chance', label: 'One request.' }] } };
  const organisations = [
    { id: 'council', label: 'A council' },
    { id: 'county', label: 'a Council' },
  ];
  expect(told(duplicateLabel(corpusWith({ assessments: [assessmentWith({ scales, organisations })] })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  scales.requests.apart.0.label',
    '    The words "One request." also stand at scales.requests.points.1.',
    '    Say in each what sets it apart from the other, or take one of them out.  [duplicate-label]',
    '  organisations.1.label',
    '    The words "a Council" also stand at organisations.0.',
    '    Say in each what sets it apart from the other, or take one of them out.  [duplicate-label]',
  ]);
});

test('lets two scales share words', () => {
  const assessments = [assessmentWith({ scales: { requests: SCALE, meetings: SCALE } })];
  expect(duplicateLabel(corpusWith({ assessments }))).toEqual([]);
});
