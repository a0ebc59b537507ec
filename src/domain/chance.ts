/** A source of chance: numbers from 0 up to 1. */
export type Random = () => number;

/**
 * Numbers that look like chance and are the same for the same words each time, in every browser: mulberry32, begun with an
 * FNV-1a hash. Not for secrets.
 */
export function seeded(words: string): Random {
  let state = 0x811c9dc5;
  for (const character of words) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in another order: Fisher and Yates. */
export function shuffled<T>(things: readonly T[], random: Random): T[] {
  const rest = [...things];
  const out: T[] = [];
  while (rest.length > 0) out.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return out;
}

export function pick<T>(things: readonly T[], random: Random): T | undefined {
  return things[Math.floor(random() * things.length)];
}
