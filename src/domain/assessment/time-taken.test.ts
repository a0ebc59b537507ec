import { expect, test } from 'vitest';
import { timeTaken } from './time-taken.ts';

test.each([
  [1, 'about one minute'],
  [4, 'about two minutes'],
  [8, 'about five minutes'],
  [12, 'about five minutes'],
  [16, 'about ten minutes'],
  [24, 'about ten minutes'],
  [40, 'about 20 minutes'],
])('says of %i statements that they take %s', (statements, words) => {
  expect(timeTaken(statements)).toBe(words);
});
