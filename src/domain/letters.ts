export interface LetterGroup<T> {
  letter: string;
  entries: T[];
}

/** Things under their first letters, both in alphabetical order. A leading "The" does not count. */
export function byLetter<T>(things: readonly T[], name: (thing: T) => string): LetterGroup<T>[] {
  const sorted = things
    .map((thing) => ({ thing, key: sortKey(name(thing)) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const groups: LetterGroup<T>[] = [];
  for (const { thing, key } of sorted) {
    const letter = (key[0] ?? '').toUpperCase();
    const last = groups.at(-1);
    if (last?.letter === letter) last.entries.push(thing);
    else groups.push({ letter, entries: [thing] });
  }
  return groups;
}

function sortKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
}
