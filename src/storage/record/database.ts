import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { isUnder, readEntry, type Entry } from '../../domain/record/entry.ts';
import { chosen, coverOf, isDeletion } from '../../domain/record/log.ts';
import { wait } from './wait.ts';

export const DATABASE = 'joined-up';

interface RecordSchema extends DBSchema {
  entries: { key: [string, string]; value: unknown; indexes: { about: string; kind: string } };
  meta: { key: string; value: unknown };
}

export type Database = IDBPDatabase<RecordSchema>;

/**
 * What the database says of itself. A line is one life of the record: erasing and replacing end it, so that a tab that
 * still remembers it brings nothing back.
 */
export interface Meta {
  line: string;
  ended: readonly Ended[];
  /** Texts that could not be read. */
  setAside: readonly string[];
  /** When the person last downloaded a copy. */
  downloaded?: string;
}

export interface Ended {
  line: string;
  /** When: what was written later is not meant. */
  at: string;
}

const META = 'meta';

export interface OpenCallbacks {
  /** Another tab wants to delete the database or to change its version: until this connection closes, it waits. */
  onAsked: (database: Database) => void;
  /** The browser has closed the connection: the database is damaged or the person has removed the site's data. */
  onLost: () => void;
}

/** Opens the database. Without `create`, resolves to nothing where there is none: a visit alone leaves nothing behind. */
export async function openDatabase(create: boolean, { onAsked, onLost }: OpenCallbacks): Promise<Database | undefined> {
  const found = { nothing: false };
  try {
    const database = await openDB<RecordSchema>(DATABASE, 1, {
      upgrade(fresh, _from, _to, transaction) {
        if (create) {
          const entries = fresh.createObjectStore('entries', { keyPath: ['id', 'about'] });
          entries.createIndex('about', 'about');
          entries.createIndex('kind', 'kind');
          fresh.createObjectStore('meta');
          return;
        }
        found.nothing = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
      blocking: () => onAsked(database),
      terminated: onLost,
    });
    return database;
  } catch (error) {
    if (found.nothing) return undefined;
    throw error;
  }
}

/** Everything that is kept. Rows that are no entries are handed on as texts, and stay where they are. */
export interface Kept {
  meta: Meta | undefined;
  entries: readonly Entry[];
  unreadable: readonly string[];
}

export async function readAll(database: Database): Promise<Kept> {
  const transaction = database.transaction(['entries', 'meta']);
  const [rows, kept] = await Promise.all([
    transaction.objectStore('entries').getAll(),
    transaction.objectStore('meta').get(META),
  ]);
  const meta = readMeta(kept);
  const entries: Entry[] = [];
  const unreadable = new Set(meta?.setAside);
  for (const row of rows) {
    const entry = readEntry(row);
    if (entry) entries.push(entry);
    else unreadable.add(JSON.stringify(row));
  }
  return { meta, entries, unreadable: [...unreadable] };
}

export async function readMetaOf(database: Database): Promise<Meta | undefined> {
  return readMeta(await database.get('meta', META));
}

export function countEntries(database: Database): Promise<number> {
  return database.count('entries');
}

/** What a tab wants kept. */
export interface Change {
  /** The line that the tab knows, if it has read or written one. */
  line: string | undefined;
  newLine: () => string;
  /** What is not kept yet. */
  pending: Contents;
  /** Everything in memory: written where the database turns out to be another than the one that was read. */
  all: Contents;
  downloaded: string | undefined;
}

interface Contents {
  entries: readonly Entry[];
  unreadable: readonly string[];
}

/**
 * `ended`: somebody has erased or replaced the record since, and nothing was written. `elsewhere`: the database holds the
 * record of another tab, which is to be read.
 */
export type Outcome =
  { status: 'kept'; meta: Meta; written: readonly Entry[]; elsewhere: boolean } | { status: 'ended'; at: string };

/** One change in one transaction. */
export function write(database: Database, change: Change): Promise<Outcome> {
  return inOneTransaction(database, async (transaction) => {
    const meta = readMeta(await transaction.objectStore('meta').get(META));
    const ended = meta?.ended.find(({ line }) => line === change.line);
    if (ended) return { status: 'ended', at: ended.at };
    const other = meta?.line !== change.line;
    const { entries, unreadable } = other ? change.all : change.pending;
    await putEntries(transaction, entries);
    const next: Meta = {
      line: meta?.line ?? change.line ?? change.newLine(),
      ended: meta?.ended ?? [],
      setAside: [...new Set([...(meta?.setAside ?? []), ...unreadable])],
      downloaded: later(meta?.downloaded, change.downloaded),
    };
    await transaction.objectStore('meta').put(next, META);
    return { status: 'kept', meta: next, written: entries, elsewhere: other && meta !== undefined };
  });
}

/** Ends the line that is kept and begins another with these contents. */
export function startOver(
  database: Database,
  { line, at, entries, unreadable }: Contents & { line: string; at: string },
): Promise<Meta> {
  return inOneTransaction(database, async (transaction) => {
    const old = readMeta(await transaction.objectStore('meta').get(META));
    await transaction.objectStore('entries').clear();
    for (const entry of entries) await transaction.objectStore('entries').put(entry);
    const ended = [...(old?.ended ?? []), ...(old ? [{ line: old.line, at }] : [])];
    const meta: Meta = { line, ended, setAside: unreadable, downloaded: undefined };
    await transaction.objectStore('meta').put(meta, META);
    return meta;
  });
}

/** Takes out what cannot be read: rows that are no entries, entries that are named, and texts. */
export function removeUnreadable(database: Database, damaged: readonly Entry[]): Promise<void> {
  return inOneTransaction(database, async (transaction) => {
    const store = transaction.objectStore('entries');
    for (const { id, about } of damaged) await store.delete([id, about]);
    let cursor = await store.openCursor();
    while (cursor) {
      if (!readEntry(cursor.value)) await cursor.delete();
      cursor = await cursor.continue();
    }
    const meta = readMeta(await transaction.objectStore('meta').get(META));
    if (meta) await transaction.objectStore('meta').put({ ...meta, setAside: [] }, META);
  });
}

type Writing = IDBPTransaction<RecordSchema, ['entries', 'meta'], 'readwrite'>;

/** Resolves when everything is on the disk, not when it is on its way; rejects with the reason, and then nothing is changed. */
async function inOneTransaction<T>(database: Database, work: (transaction: Writing) => Promise<T>): Promise<T> {
  const transaction = database.transaction(['entries', 'meta'], 'readwrite', { durability: 'strict' });
  // The first request that fails says so too.
  transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    throw transaction.error ?? error;
  }
}

/** Puts entries unless a deletion that is kept covers them, and takes out what the new deletions cover. */
async function putEntries(transaction: Writing, entries: readonly Entry[]): Promise<void> {
  const store = transaction.objectStore('entries');
  const keptDeletions = (await store.index('kind').getAll('deletion')).flatMap((row) => readEntry(row) ?? []);
  const isCovered = coverOf([...keptDeletions, ...entries]);
  for (const entry of entries) {
    if (isCovered(entry)) continue;
    const kept = readEntry(await store.get([entry.id, entry.about]));
    const next = kept ? chosen(kept, entry) : entry;
    if (next !== kept) await store.put(next);
  }
  for (const { about } of entries.filter(isDeletion)) {
    let cursor = await store.index('about').openCursor(IDBKeyRange.bound(about, `${about}/\uffff`));
    while (cursor) {
      const row = readEntry(cursor.value);
      if (row && isUnder(row.about, about) && isCovered(row)) await cursor.delete();
      cursor = await cursor.continue();
    }
  }
}

/**
 * Removes the database itself, which is empty by now. A tab that sleeps may hold on to it: then it goes when that tab
 * wakes, and nobody waits.
 */
export async function removeDatabase(patience: number): Promise<void> {
  await Promise.race([deleteDB(DATABASE), wait(patience)]);
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return (a ?? '') > (b ?? '') ? a : b;
}

/** A stranger's data, like everything that is read. */
function readMeta(value: unknown): Meta | undefined {
  if (typeof value !== 'object' || value === null || !('line' in value) || typeof value.line !== 'string')
    return undefined;
  const ended = 'ended' in value && Array.isArray(value.ended) ? value.ended : [];
  const setAside = 'setAside' in value && Array.isArray(value.setAside) ? value.setAside : [];
  return {
    line: value.line,
    ended: ended.filter(isEnded),
    setAside: setAside.filter((text) => typeof text === 'string'),
    downloaded: 'downloaded' in value && typeof value.downloaded === 'string' ? value.downloaded : undefined,
  };
}

export function isEnded(value: unknown): value is Ended {
  return (
    typeof value === 'object' &&
    value !== null &&
    'line' in value &&
    typeof value.line === 'string' &&
    'at' in value &&
    typeof value.at === 'string'
  );
}
