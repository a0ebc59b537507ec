import type { Log } from '../../domain/record/log.ts';

export type RecordStatus =
  /** The record has not been read yet. */
  | { state: 'loading' }
  | { state: 'saving' }
  /** Everything is on the disk. `at`: when the last of it was written; left out while there is nothing. */
  | { state: 'saved'; at?: string }
  /**
   * Nothing is being saved; everything is in memory, and the next change tries again. `blocked`: the browser allows no
   * storage; `full`: there is no room; `gone`: what was saved has been removed, or can no longer be reached.
   */
  | { state: 'unsaved'; reason: 'blocked' | 'full' | 'gone'; since: string }
  /** A shared computer: nothing is stored, by the person's own wish. */
  | { state: 'shared' };

/** The record as a page shows it. A new object for every change, so that React can tell. */
export interface RecordSnapshot {
  log: Log;
  /** How many entries could not be read. They are kept. */
  setAside: number;
  status: RecordStatus;
  /** When the first of all entries was written. */
  since?: string;
  /** How much room the entries take. */
  bytes: number;
  /** When the person last downloaded a copy. */
  downloaded?: string;
  /** On a shared computer: how many entries are on the device all the same, from before. */
  onDevice: number;
}

export const LOADING: RecordSnapshot = {
  log: [],
  setAside: 0,
  status: { state: 'loading' },
  bytes: 0,
  onDevice: 0,
};
