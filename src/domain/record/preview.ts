import { canonical } from './canonical.ts';
import type { Entry } from './entry.ts';
import type { RecordContents } from './write-file.ts';
import { RECORD_KIND_NAMES, type RecordKind } from './kinds.ts';
import { coverOf, current, isDeletion, keyOf, mergeLogs, type Log } from './log.ts';
import { understand } from './understand.ts';

/** What restoring a file would do, before anything is done. Counts of entries. */
export interface Preview {
  /** Entries that are not here yet and would come with a merge. */
  fresh: number;
  /** Entries that are here already. */
  same: number;
  /** Entries that are here with other content: damaged or changed by hand. One of the two counts, the same one everywhere. */
  different: number;
  /** Entries of the file that were erased here, and stay erased with a merge. */
  erasedHere: number;
  /** Entries here that the file says were erased elsewhere, and that a merge would erase here too. */
  erasedThere: number;
  /** Entries of the file that cannot be read: kept, and set aside. */
  unreadable: number;
  /** Entries of the file that a later version of the site wrote: kept, and shown once this site knows them. */
  newer: number;
  /** What the file holds, in things rather than entries. */
  holds: Holdings;
}

/** How many things of each kind a log holds. */
export type Holdings = Readonly<Record<RecordKind, number>>;

export function holdingsOf(log: Log): Holdings {
  return Object.fromEntries(
    RECORD_KIND_NAMES.map((kind) => [kind, current(log, kind).filter(isThere).length]),
  ) as Record<RecordKind, number>;
}

/** An answer that was taken back is no longer there. */
function isThere({ body }: { body: object }): boolean {
  return !('value' in body) || body.value !== '';
}

export function previewRestore(mine: Log, theirs: RecordContents): Preview {
  const here = new Map(mine.map((entry) => [keyOf(entry), entry]));
  const kept = mergeLogs([], theirs.entries);
  const merged = new Set(mergeLogs(mine, kept).map(keyOf));
  const coveredHere = coverOf(mine);
  const both = kept.filter((entry) => here.has(keyOf(entry)));
  const same = both.filter((entry) => canonical(entry) === canonical(here.get(keyOf(entry)))).length;
  const statuses = (...wanted: string[]): number =>
    kept.filter((entry) => wanted.includes(understand(entry).status)).length;
  return {
    fresh: kept.filter((entry) => !here.has(keyOf(entry)) && merged.has(keyOf(entry))).length,
    same,
    different: both.length - same,
    erasedHere: kept.filter((entry) => !here.has(keyOf(entry)) && coveredHere(entry)).length,
    erasedThere: mine.filter((entry) => !isDeletion(entry) && !merged.has(keyOf(entry))).length,
    unreadable: theirs.unreadable.length + statuses('damaged'),
    newer: statuses('newer', 'unknown'),
    holds: holdingsOf(kept),
  };
}

/** The entries of a log that are not of the shape that they promise: kept, counted and offered as a download. */
export function damagedIn(log: Log): readonly Entry[] {
  return log.filter((entry) => understand(entry).status === 'damaged');
}
