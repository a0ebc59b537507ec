import * as v from 'valibot';
import { MOMENT } from './moment.ts';
import { hasUnsafeKey, nestsWithin } from './plain.ts';

/** One part of a path, and an entry's own id. It begins with a letter or digit, so no part is `__proto__`. */
export const PART = '[A-Za-z0-9][A-Za-z0-9._-]{0,63}';

/** At most eight parts. */
const PATH = new RegExp(`^${PART}(?:/${PART}){0,7}$`);

export const entrySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(new RegExp(`^${PART}$`))),
  kind: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  time: v.pipe(v.string(), v.regex(MOMENT)),
  about: v.pipe(v.string(), v.regex(PATH)),
  body: v.unknown(),
});

/**
 * One line of the learner's record. The record is a log: entries are added and never changed. What a page shows is a
 * fold over it.
 */
export interface Entry {
  /** Unique for ever, in every browser: a UUID. */
  readonly id: string;
  /** What the body holds: `answer`, `plan`. See kinds.ts. */
  readonly kind: string;
  /** The version of the body's shape, from 1. */
  readonly version: number;
  /** When it was written: an ISO moment in UTC with milliseconds, so that text order is time order. */
  readonly time: string;
  /**
   * The thing it is about, as a path: `attempt/a1/answer/influencing.cost`. Of two entries about the same thing, the later
   * one counts. Deleting `attempt/a1` deletes everything below it.
   */
  readonly about: string;
  /** Data of the kind's shape. */
  readonly body: unknown;
}

/** What a page hands in; id and time are added where it is stored. */
export type EntryDraft = Pick<Entry, 'kind' | 'version' | 'about' | 'body'>;

/** As deep as the body of an entry in a file can be; see FILE_LIMITS. What is kept has to fit into one. */
const DEEPEST_BODY = 21;

/** The entry that a stranger's value is, or nothing. Its body may still be of a kind or shape that nobody knows. */
export function readEntry(value: unknown): Entry | undefined {
  const read = v.safeParse(entrySchema, value);
  if (!read.success || !nestsWithin(read.output.body, DEEPEST_BODY) || hasUnsafeKey(read.output.body)) return undefined;
  return read.output;
}

/** Whether a path is the thing itself or something below it. */
export function isUnder(about: string, thing: string): boolean {
  return about === thing || about.startsWith(`${thing}/`);
}
