import { grouped } from './grouped.ts';

/** A name for one thing of a list, and a longer one for where others have the same. */
export interface Names {
  short: string;
  long: string;
}

/**
 * One name for each thing, in the same order, and no two the same: the short one, the long one where short ones are the
 * same, and a number after that where even long ones are.
 */
export function toldApart(names: readonly Names[]): string[] {
  const sharing = grouped(names, ({ short }) => short);
  const taken = new Set<string>();
  return names.map(({ short, long }) => {
    const name = (sharing.get(short)?.length ?? 0) > 1 ? long : short;
    const free = numbered(name, taken);
    taken.add(free);
    return free;
  });
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
  return free;
}
