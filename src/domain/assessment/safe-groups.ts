import { grouped } from '../grouped.ts';

/**
 * Which groups may be shown apart beside the whole, as lists of group names that are shown together, largest first. No
 * group may hold fewer than `least` people, and none smaller may be worked out: whoever sees the whole and all groups but
 * one can subtract. So every person is in exactly one of the lists, and small groups are put together. Where that leaves
 * fewer people than `least`, the smallest group that could have stood alone joins them. An empty answer: show none apart.
 *
 * Any sum or difference of the whole and these lists is a number of whole lists; so it is empty or holds at least `least`.
 */
export function safeGroups(memberships: readonly string[], least: number): string[][] {
  const sizes = [...grouped(memberships, (group) => group)]
    .map(([group, { length }]) => ({ group, people: length }))
    .toSorted((a, b) => b.people - a.people);
  const alone = sizes.filter(({ people }) => people >= least);
  const together = sizes.filter(({ people }) => people < least);
  const peopleTogether = () => together.reduce((total, { people }) => total + people, 0);
  while (together.length > 0 && peopleTogether() < least) {
    const smallest = alone.pop();
    if (smallest === undefined) return [];
    together.unshift(smallest);
  }
  const lists = alone.map(({ group }) => [group]);
  if (together.length > 0) lists.push(together.map(({ group }) => group));
  return lists.length > 1 ? lists : [];
}
