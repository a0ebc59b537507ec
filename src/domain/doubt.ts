/**
 * Something in a file that cannot be trusted, because a field there is wrong: the check reads the rest of the file, and says
 * nothing that rests on this.
 */
export interface Doubt {
  file: string;
  /** The way to it in the file: `['steps', '2', 'intro']`. */
  path: readonly string[];
  /**
   * `value`: whatever stands there and below. `number`: only how many entries the list or the group has; each of them is good.
   * `besides`: any field of the group but those that it has, since one of them has a name that is none.
   */
  of: 'value' | 'number' | { besides: readonly string[] };
}

/** Whether what stands at a place is itself in doubt. */
export function standsInDoubt({ path, of }: Doubt, place: readonly string[]): boolean {
  if (!path.every((part, i) => part === place[i])) return false;
  if (of === 'value') return true;
  if (of === 'number') return place.length === path.length;
  const field = place[path.length];
  return field !== undefined && !of.besides.includes(field);
}

/**
 * Whether a doubt touches what a pattern names. `*` stands for any entry, `=` for the one that `place` is in, and `**` at the
 * end for everything below: `steps.=.items.*.text`.
 */
export function touches({ path, of }: Doubt, pattern: string, place: readonly string[]): boolean {
  const parts = pattern.split('.');
  const deep = parts.at(-1) === '**';
  const named = deep ? parts.slice(0, -1) : parts;
  const fits = path.every((part, i) => {
    const wanted = named[i];
    return wanted === undefined ? deep : wanted === '*' || part === (wanted === '=' ? place[i] : wanted);
  });
  if (!fits || typeof of === 'string') return fits;
  const field = named[path.length];
  return field === undefined ? deep : !of.besides.includes(field);
}
