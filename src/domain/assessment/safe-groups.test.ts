import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeGroups } from './safe-groups.ts';

/** `a` three times for `{ a: 3 }`. */
function people(sizes: Record<string, number>): string[] {
  return Object.entries(sizes).flatMap(([group, size]) => Array<string>(size).fill(group));
}

test.each([
  ['shows groups that are large enough', { a: 3, b: 4 }, [['b'], ['a']]],
  ['puts small groups together', { a: 3, b: 2, c: 1 }, [['a'], ['b', 'c']]],
  ['hides a small group behind the smallest other one', { a: 5, b: 3, c: 1 }, [['a'], ['b', 'c']]],
  ['shows none when the only small group could be worked out', { a: 5, b: 2 }, []],
  ['shows none when all are small', { a: 2, b: 2, c: 2 }, []],
  ['shows none when there is one group only', { a: 7 }, []],
  ['shows none when nobody came', {}, []],
])('%s', (_, sizes, lists) => {
  expect(safeGroups(people(sizes), 3)).toEqual(lists);
});

const memberships = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', ''), { maxLength: 30 });
const least = fc.integer({ min: 2, max: 5 });

test('lets no group under the limit be worked out by adding and subtracting what is shown', () => {
  fc.assert(
    fc.property(memberships, least, (each, limit) => {
      const lists = safeGroups(each, limit);
      const sizes = lists.map((list) => each.filter((group) => list.includes(group)).length);
      // The whole is the sum of the lists, so whatever can be computed about people is a union of lists.
      if (lists.length > 0) expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(each.length);
      for (let subset = 1; subset < 2 ** sizes.length; subset++) {
        const union = sizes.reduce((sum, size, i) => sum + ((subset >> i) & 1 ? size : 0), 0);
        expect(union).toBeGreaterThanOrEqual(limit);
        const without = each.length - union;
        expect(without === 0 || without >= limit).toBe(true);
      }
    }),
  );
});

test('puts everybody into exactly one list, in whichever order people come', () => {
  fc.assert(
    fc.property(memberships, (each) => {
      const lists = safeGroups(each, 3);
      const groups = lists.flat();
      expect(new Set(groups).size).toBe(groups.length);
      const sizes = (of: string[][]) => of.map((list) => each.filter((group) => list.includes(group)).length);
      expect(sizes(safeGroups(each.toReversed(), 3))).toEqual(sizes(lists));
    }),
  );
});
