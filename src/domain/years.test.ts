import { expect, test } from 'vitest';
import { yearSpan } from './years.ts';

test.each([
  ['2004 to 2026', { from: 2004, to: 2026 }],
  ['From April 2012', { from: 2012 }],
  ['Since March 2020 in England', { from: 2020 }],
  ['Evaluated in 2019', { from: 2019, to: 2019 }],
  ['From 2017; in Scotland 2019 to 2022', { from: 2017, to: 2022 }],
  ['Six months', undefined],
])('reads %j', (words, span) => {
  expect(yearSpan(words)).toEqual(span);
});
