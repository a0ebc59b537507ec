import * as v from 'valibot';
import type { Entry, EntryDraft } from './entry.ts';
import {
  aboutPattern,
  isRecordKind,
  RECORD_KINDS,
  versionOf,
  type BodyOf,
  type KindRow,
  type RecordKind,
} from './kinds.ts';

/** An entry whose body is of the kind's shape now, whatever version it was written in. */
export interface Known<K extends RecordKind = RecordKind> extends Pick<Entry, 'id' | 'time' | 'about'> {
  kind: K;
  body: BodyOf<K>;
}

export type AnyKnown = { [K in RecordKind]: Known<K> }[RecordKind];

export type Understood =
  | { status: 'known'; entry: AnyKnown }
  /** Of the kind `deletion`, which covers others and has nothing to show. */
  | { status: 'deletion' }
  /** Written by a later version of the site: kept and passed on. */
  | { status: 'newer' }
  /** Of a kind that nobody has registered: kept and passed on. */
  | { status: 'unknown' }
  /** Not of the shape that its kind and version promise: kept, counted and offered as a download. */
  | { status: 'damaged' };

/** Entries never change, so each is read once. */
const understood = new WeakMap<Entry, Understood>();

/** What an entry of the record says, in the shape of today. */
export function understand(entry: Entry): Understood {
  const known = understood.get(entry) ?? read(entry);
  understood.set(entry, known);
  return known;
}

function read(entry: Entry): Understood {
  const { id, kind, time, about } = entry;
  if (kind === 'deletion') return { status: 'deletion' };
  if (!isRecordKind(kind)) return { status: 'unknown' };
  const result = readBody(RECORD_KINDS[kind], entry);
  if (result.status !== 'known') return result;
  return { status: 'known', entry: { id, kind, time, about, body: result.body } as AnyKnown };
}

type Body = { status: 'known'; body: unknown } | { status: 'newer' } | { status: 'damaged' };

/** The body in the kind's shape of today: read in the shape that it was written in, and brought up version by version. */
export function readBody(row: KindRow, { version, about, body }: Pick<Entry, 'version' | 'about' | 'body'>): Body {
  if (version > versionOf(row)) return { status: 'newer' };
  if (!aboutPattern(row).test(about)) return { status: 'damaged' };
  let current = body;
  for (const { from, up } of row.earlier.slice(version - 1)) {
    const old = v.safeParse(from, current);
    if (!old.success) return { status: 'damaged' };
    current = up(old.output as never);
  }
  const now = v.safeParse(row.body, current);
  return now.success ? { status: 'known', body: now.output } : { status: 'damaged' };
}

/** A draft of a kind, in its version of today. */
export function draft<K extends RecordKind>(kind: K, about: string, body: BodyOf<K>): EntryDraft {
  return { kind, version: versionOf(RECORD_KINDS[kind]), about, body };
}

/** The draft that deletes a thing and everything below it. */
export function deletion(about: string): EntryDraft {
  return { kind: 'deletion', version: 1, about, body: {} };
}
