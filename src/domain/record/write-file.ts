import type { Log } from './log.ts';

export const FILE_FORMAT = 'joined-up-record';
export const FILE_VERSION = 1;

/** What a record consists of: the log, and texts of entries that could not be read and are kept as they are. */
export interface RecordContents {
  entries: Log;
  unreadable: readonly string[];
}

/**
 * The one file that a person downloads. Everything is in it, what could not be read too. Without `indent` it is on one line
 * and smaller.
 */
export function recordFile(entries: Log, setAside: readonly string[], exported: string, indent = 1): string {
  const file = { format: FILE_FORMAT, version: FILE_VERSION, exported, entries, setAside };
  return `${JSON.stringify(file, undefined, indent)}\n`;
}
