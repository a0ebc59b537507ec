import { expect, test } from 'vitest';
import { minutesInWords, paceOf } from './pace.ts';

test('shares out half an hour and fifty minutes over nine decisions, with time to look back', () => {
  expect(paceOf(30, 9)).toEqual({ opening: 3, each: 2, lookingBack: 9 });
  expect(paceOf(50, 9)).toEqual({ opening: 5, each: 3, lookingBack: 15 });
});

test.each([
  [30, 10],
  [50, 8],
  [20, 14],
  [30, 0],
])('never plans more than there is: %i minutes, %i decisions', (minutes, decisions) => {
  const { opening, each, lookingBack } = paceOf(minutes, decisions);
  expect(opening + each * decisions + lookingBack).toBeLessThanOrEqual(minutes);
});

test.each([
  [0.5, 'half a minute'],
  [1, 'one minute'],
  [1.5, 'a minute and a half'],
  [2, 'two minutes'],
  [3.5, 'three and a half minutes'],
])('says %d minutes in words', (minutes, words) => {
  expect(minutesInWords(minutes)).toBe(words);
});
