import { expect, test } from 'vitest';
import { arrow } from './arrow.ts';

test('ends in an open head that points along the line', () => {
  expect(arrow([10, 20], [50, 20])).toBe('M10 20L50 20M43.6 24.8L50 20 43.6 15.2');
});

test('ends in a bar across the line where it stops', () => {
  expect(arrow([10, 20], [50, 20], { bar: true })).toBe('M10 20L50 20M50 28L50 12');
});

test('turns the head the way a bent line arrives', () => {
  expect(arrow([0, 0], [40, 40], { via: [40, 0] })).toBe('M0 0Q40 0 40 40M35.2 33.6L40 40 44.8 33.6');
});
