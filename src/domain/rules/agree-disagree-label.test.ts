import { expect, test } from 'vitest';
import { assessmentWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { agreeDisagreeLabel } from './agree-disagree-label.ts';

test('names an answer that asks whether somebody agrees', () => {
  expect(told(find('Strongly agree'))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  scales.requests.points.0.label',
    '    The answer "Strongly agree" asks whether somebody agrees. People tend to agree whatever they are asked (fact L-010).',
    '    Ask what happened, and write a count or a situation: "In one or two meetings", "Only after somebody asked".  [agree-disagree-label]',
  ]);
});

test.each([
  'Agree',
  'disagree',
  'I agree.',
  'I strongly disagree',
  'Agree strongly',
  'Neither agree nor disagree',
  'Tend to agree',
  'Agree a little',
  'I neither agree nor disagree',
])('finds “%s”', (label) => {
  expect(find(label)).toHaveLength(1);
});

test.each(['Once we had agreed a date', 'Both sides agree on the day', 'Before they could disagree', 'Most requests'])(
  'allows “%s”',
  (label) => {
    expect(find(label)).toEqual([]);
  },
);

function find(label: string) {
  const points = [
    { id: 'one', label },
    { id: 'all', label: 'All requests' },
  ];
  const scales = { requests: { points, apart: [{ id: 'no-chance', label: 'No chance came up' }] } };
  return agreeDisagreeLabel(corpusWith({ assessments: [assessmentWith({ scales })] }));
}
