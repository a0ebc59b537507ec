/**
 * One line of the learner's record. The record is a log: entries are added and never changed. What a page shows is a
 * fold over it.
 */
export interface Entry {
  /** Unique for ever, in every browser: a UUID. */
  id: string;
  /** What the body holds: `answer`, `plan`. See kinds.ts. */
  kind: string;
  /** The version of the body's shape, from 1. */
  version: number;
  /** When it was written: an ISO moment in UTC with milliseconds, so that text order is time order. */
  time: string;
  /**
   * The thing it is about, as a path: `attempt/a1/answer/influencing.cost`. Of two entries about the same thing, the later
   * one counts. Deleting `attempt/a1` deletes everything below it.
   */
  about: string;
  /** Data of the kind's shape. */
  body: unknown;
}

/** What a page hands in; id and time are added where it is stored. */
export type EntryDraft = Pick<Entry, 'kind' | 'version' | 'about' | 'body'>;
