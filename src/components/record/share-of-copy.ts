import { shareOfFile } from '../../domain/record/file-share.ts';
import type { Log } from '../../domain/record/log.ts';
import { whatCounts } from '../../domain/record/what-counts.ts';
import { recordStore } from '../../storage/record/record-store.ts';

/** How much of one copy a log takes, with what else would stand in it: more than 1, and it could not be brought back. */
export function shareOfCopy(log: Log, besides = ''): number {
  const all = whatCounts(log);
  return shareOfFile(recordStore().file(() => all) + besides, all.length);
}
