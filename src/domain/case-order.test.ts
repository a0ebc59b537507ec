import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CASE_ORDERS, groupCases, type CaseOrder } from './case-order.ts';

const a = { data: { theme: 'place', nation: 'wales', verdict: 'good', years: 'published in 2011' } } as const;
const b = { data: { theme: 'discharge', nation: 'england', verdict: 'null', years: '2004 to 2026' } } as const;
const c = { data: { theme: 'place', nation: 'uk', verdict: 'null', years: 'From 2013' } } as const;

test.each<[CaseOrder, string[]]>([
  ['theme', ['Health, housing and work', 'Home from hospital']],
  ['place', ['England', 'Wales', 'Across the UK']],
  ['finding', ['Good', 'No difference']],
  ['time', ['From 2010 to 2014', 'From 2000 to 2004']],
])('groups by %s and leaves empty groups out', (order, titles) => {
  expect(groupCases([a, b, c], order).map(({ title }) => title)).toEqual(titles);
});

test('puts the latest first within a time', () => {
  expect(groupCases([a, b, c], 'time')[0]?.cases).toEqual([c, a]);
});

test('lists every case once, whatever the order', () => {
  const cases = fc.array(fc.constantFrom(a, b, c));
  fc.assert(
    fc.property(cases, fc.constantFrom(...(Object.keys(CASE_ORDERS) as CaseOrder[])), (all, order) => {
      expect(groupCases(all, order).flatMap((group) => group.cases)).toHaveLength(all.length);
    }),
  );
});
