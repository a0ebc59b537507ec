import { isRecordKind, RECORD_KINDS } from './kinds.ts';
import { latestByAbout, type Log } from './log.ts';

/** How many things were written since the last download that it would hurt to lose. Then a page reminds of downloading. */
export function hurtsToLose(log: Log, downloaded: string | undefined): number {
  return [...latestByAbout(log).values()].filter(
    ({ kind, time }) => isRecordKind(kind) && RECORD_KINDS[kind].matters && time > (downloaded ?? ''),
  ).length;
}
