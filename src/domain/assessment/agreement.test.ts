import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SCALE } from './assessment.examples.ts';
import { agreementInWords, agreementOf, spanOf } from './agreement.ts';

test.each([
  [[0, 0, 5, 0], 'same'],
  [[0, 2, 3, 0], 'near'],
  [[0, 5, 1, 1], 'most'],
  [[1, 3, 1, 0], 'most'],
  [[2, 0, 0, 5], 'most'],
  [[3, 0, 0, 3], 'split'],
  [[4, 0, 0, 2], 'split'],
  [[2, 2, 2, 0], 'split'],
  [[3, 2, 1, 0], 'split'],
  [[1, 0, 0, 1], 'few'],
  [[0, 0, 0, 0], 'few'],
] as const)('calls %j %s', (counts, agreement) => {
  expect(agreementOf(counts)).toBe(agreement);
});

test.each([
  [[0, 0, 0, 0], 0],
  [[0, 4, 0, 0], 0],
  [[1, 0, 0, 1], 3],
])('counts the places between the ends of %j', (counts, span) => {
  expect(spanOf(counts)).toBe(span);
});

const counts = fc.array(fc.nat(9), { minLength: 2, maxLength: 6 });

test('does not depend on which end of the scale is the stronger one', () => {
  fc.assert(fc.property(counts, (each) => agreementOf(each) === agreementOf(each.toReversed())));
});

test('does not call people close together when two of them are far apart', () => {
  fc.assert(
    fc.property(counts, (each) => {
      const close = ['same', 'near'].includes(agreementOf(each));
      expect(close && spanOf(each) > 1).toBe(false);
    }),
  );
});

function words(points: readonly number[], apart = 0) {
  return agreementInWords(
    SCALE.points.map((option, i) => ({ option, people: points[i] ?? 0 })),
    SCALE.apart.map((option) => ({ option, people: apart })),
  );
}

test.each([
  [words([0, 0, 5, 0]), 'All five chose “I told them first, some of the times”.'],
  [
    words([0, 0, 5, 0], 1),
    'All five who chose a place on the scale chose “I told them first, some of the times”. One answered “No chance came up”.',
  ],
  [
    words([0, 2, 3, 0]),
    'Close together: two chose “I told them when they asked” and three chose “I told them first, some of the times”.',
  ],
  [
    words([0, 5, 1, 1]),
    'Most together, one far from them: five chose “I told them when they asked”, one chose “I told them first, some of the times” and one chose “I told them first, nearly every time”.',
  ],
  [
    words([2, 0, 0, 5]),
    'Most together, two far from them: two chose “They found out another way” and five chose “I told them first, nearly every time”.',
  ],
  [
    words([1, 3, 1, 0]),
    'Mostly together: one chose “They found out another way”, three chose “I told them when they asked” and one chose “I told them first, some of the times”.',
  ],
  [
    words([3, 0, 0, 3], 2),
    'Far apart: three chose “They found out another way” and three chose “I told them first, nearly every time”. Two answered “No chance came up”.',
  ],
  [words([0, 1, 0, 0], 2), 'One chose “I told them when they asked”. Two answered “No chance came up”.'],
  [words([], 3), 'None of the three people chose a place on the scale. Three answered “No chance came up”.'],
  [words([]), 'Nobody has answered.'],
])('says %s', (said, expected) => {
  expect(said).toBe(expected);
});
