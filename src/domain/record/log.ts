import { canonical } from './canonical.ts';
import { isUnder, type Entry, type EntryDraft } from './entry.ts';
import type { RecordKind } from './kinds.ts';
import { justAfter } from './moment.ts';
import { understand, type Known } from './understand.ts';

/** The record: entries by time and then by id, none of them covered by a deletion. */
export type Log = readonly Entry[];

/**
 * Both logs as one. Entries are one by id and path; of two that differ all the same, a deletion wins, then the later one,
 * then the greater text. What a deletion covers is dropped, and the deletion stays, so that an older copy brings nothing
 * back. The order in which logs are merged makes no difference, and merging again changes nothing.
 */
export function mergeLogs(mine: Log, theirs: Log): Log {
  const entries = new Map<string, Entry>();
  for (const entry of [...mine, ...theirs]) {
    const key = keyOf(entry);
    const other = entries.get(key);
    entries.set(key, other ? chosen(other, entry) : entry);
  }
  const all = [...entries.values()];
  const isCovered = coverOf(all);
  return all.filter((entry) => !isCovered(entry)).toSorted(inOrder);
}

/** Ids are unique, except in a file that somebody made. Path and id together keep merging associative even then. */
export function keyOf({ id, about }: Pick<Entry, 'id' | 'about'>): string {
  return `${about} ${id}`;
}

/** Of two entries with the same id and path, the one to keep. */
export function chosen(a: Entry, b: Entry): Entry {
  if (a === b) return a;
  if (isDeletion(a) !== isDeletion(b)) return isDeletion(a) ? a : b;
  if (a.time !== b.time) return a.time > b.time ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}

export function isDeletion({ kind }: Pick<Entry, 'kind'>): boolean {
  return kind === 'deletion';
}

/**
 * Says of an entry whether the deletions among these cover it: it is about the deleted thing or something below it, and
 * not later. Deletions themselves are never covered. Their kind means this in every version.
 */
export function coverOf(entries: Iterable<Entry>): (entry: Entry) => boolean {
  const deleted = new Map<string, string>();
  for (const { kind, about, time } of entries) {
    if (isDeletion({ kind }) && time > (deleted.get(about) ?? '')) deleted.set(about, time);
  }
  if (deleted.size === 0) return () => false;
  return (entry) =>
    !isDeletion(entry) && pathsAbove(entry.about).some((thing) => entry.time <= (deleted.get(thing) ?? ''));
}

/** `a`, `a/b` and `a/b/c` for `a/b/c`. */
function pathsAbove(about: string): string[] {
  const parts = about.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

function inOrder(a: Entry, b: Entry): number {
  return compare(a.time, b.time) || compare(a.id, b.id) || compare(a.about, b.about);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The log with new entries, and the entries themselves. A new entry is later than what it replaces, and than a deletion of
 * what it is about, even where the clock is slow: what somebody has just done always counts.
 */
export function addEntries(
  log: Log,
  drafts: readonly EntryDraft[],
  now: string,
  newId: () => string,
): { log: Log; added: readonly Entry[] } {
  const added: Entry[] = [];
  for (const draft of drafts) {
    added.push({ ...draft, id: newId(), time: timeFor(draft, [...log, ...added], now) });
  }
  return { log: mergeLogs(log, added), added };
}

function timeFor(draft: EntryDraft, entries: readonly Entry[], now: string): string {
  const beaten = entries.filter((entry) =>
    isDeletion(draft) ? isUnder(entry.about, draft.about) : mustBeat(draft, entry),
  );
  const latest = beaten.reduce((time, entry) => (entry.time > time ? entry.time : time), '');
  return latest >= now ? justAfter(latest) : now;
}

function mustBeat(draft: EntryDraft, entry: Entry): boolean {
  return entry.about === draft.about || (isDeletion(entry) && isUnder(draft.about, entry.about));
}

/** The entries about a thing and everything below it. */
export function under(log: Log, thing: string): Log {
  return log.filter(({ about }) => isUnder(about, thing));
}

/** The entry that counts for each thing: the latest by time and then by id. Deletions stand for nothing. */
export function latestByAbout(log: Log): ReadonlyMap<string, Entry> {
  const latest = new Map<string, Entry>();
  for (const entry of log.toSorted(inOrder)) if (!isDeletion(entry)) latest.set(entry.about, entry);
  return latest;
}

/**
 * What the record says of one kind, oldest first: for each thing the latest entry that can be read, in the shape of today.
 * `thing` narrows it to one attempt, one plan. An entry that cannot be read hides nothing that can.
 */
export function current<K extends RecordKind>(log: Log, kind: K, thing?: string): Known<K>[] {
  const readable = log.filter(
    (entry) =>
      entry.kind === kind &&
      (thing === undefined || isUnder(entry.about, thing)) &&
      understand(entry).status === 'known',
  );
  return [...latestByAbout(readable).values()].toSorted(inOrder).flatMap((entry) => {
    const known = understand(entry);
    return known.status === 'known' ? [known.entry as Known<K>] : [];
  });
}
