import { expect, test } from 'vitest';
import { summary } from './choosing.ts';

const chosen = (nextPaint: number, shown: number) => ({ nextPaint, shown });

test('the first decision of a play is told apart from later ones, of which the middle and the worst count', () => {
  const plays = [
    [chosen(48, 60), chosen(16, 20), chosen(80, 30)],
    [chosen(56, 50), chosen(24, 90)],
    [chosen(64, 70), chosen(32, 40), chosen(40, 10)],
  ];
  expect(summary(plays)).toEqual({
    first: chosen(56, 60),
    later: { decisions: 5, middle: chosen(32, 30), worst: chosen(80, 90) },
  });
});
