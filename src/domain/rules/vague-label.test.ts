import { expect, test } from 'vitest';
import { assessmentWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { vagueLabel } from './vague-label.ts';

test('warns of an answer that says how often without saying how often', () => {
  expect(told(find('Sometimes'))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  scales.requests.points.0.label',
    '    The answer "Sometimes" says "sometimes", which people take to mean different amounts (fact L-013).',
    '    Write a count or a situation that two people would read alike: "In one or two meetings", "In most meetings".  [vague-label, warning]',
  ]);
});

test.each(['Often', 'Very often', 'rarely', 'Almost never', 'Regularly', 'Usually, if there was time'])(
  'finds “%s”',
  (label) => {
    expect(find(label)).toHaveLength(1);
  },
);

test.each([
  'In most meetings',
  'Never',
  'Once a week',
  'Sometimes: two or three times',
  'Often, that is once a week',
  'Softening the request',
])('allows “%s”', (label) => {
  expect(find(label)).toEqual([]);
});

function find(label: string) {
  const points = [
    { id: 'one', label },
    { id: 'most', label: 'Most requests' },
  ];
  const scales = { requests: { points, apart: [{ id: 'no-chance', label: 'No chance came up' }] } };
  return vagueLabel(corpusWith({ assessments: [assessmentWith({ scales })] }));
}
