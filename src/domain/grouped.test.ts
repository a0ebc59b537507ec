import { expect, test } from 'vitest';
import { grouped } from './grouped.ts';

test('puts things under their keys and keeps the order of both', () => {
  expect([...grouped(['pear', 'apple', 'plum'], ([first]) => first)]).toEqual([
    ['p', ['pear', 'plum']],
    ['a', ['apple']],
  ]);
});
