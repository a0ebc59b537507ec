import { isDeletion, type Log } from './log.ts';
import { understand } from './understand.ts';

/**
 * The log without what has been written over: of entries of one kind about one thing, the latest that can be read; of
 * deletions of one thing, the latest. What cannot be read stays, because a later version of the site may read it. Everything
 * that a page shows is the same, and so is a merge with any other log.
 */
export function whatCounts(log: Log): Log {
  const seen = new Set<string>();
  return log
    .toReversed()
    .filter((entry) => {
      if (!isDeletion(entry) && understand(entry).status !== 'known') return true;
      const thing = `${entry.kind} ${entry.about}`;
      const isFirst = !seen.has(thing);
      seen.add(thing);
      return isFirst;
    })
    .toReversed();
}
