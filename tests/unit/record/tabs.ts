import 'fake-indexeddb/auto';
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { afterEach, beforeEach, vi, type MockInstance } from 'vitest';
import type { EntryDraft } from '../../../src/domain/record/entry.ts';
import { current } from '../../../src/domain/record/log.ts';
import { draft } from '../../../src/domain/record/understand.ts';
import { DATABASE } from '../../../src/storage/record/database.ts';
import { RecordStore } from '../../../src/storage/record/store.ts';

const open: RecordStore[] = [];
const tabStorage = new Map<string, string>();

/** Every test begins in a browser that has kept nothing, with the storage of one tab. */
export function useFreshBrowser(): void {
  beforeEach(async () => {
    await deleteDB(DATABASE);
    tabStorage.clear();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => tabStorage.get(key) ?? null,
      setItem: (key: string, value: string) => tabStorage.set(key, value),
      removeItem: (key: string) => tabStorage.delete(key),
    });
  });
  afterEach(async () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    await Promise.all(open.splice(0).map((store) => store.close()));
  });
}

let last = 0;

/** A clock that never says the same twice, so that a fast machine puts nothing into another order. */
function now(): string {
  last = Math.max(Date.now(), last + 1);
  return new Date(last).toISOString();
}

/** A tab: several in one test share the browser's database. It may not have read the record yet. */
export function newTab(): RecordStore {
  const store = new RecordStore({ now, patience: { open: 200, remove: 200 } });
  open.push(store);
  return store;
}

/** A tab that has read the record. */
export async function tab(): Promise<RecordStore> {
  const store = newTab();
  await store.refresh();
  return store;
}

/** Looks into the database itself, and lets go of it. */
export async function inDatabase<T>(look: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(DATABASE);
  try {
    return await look(database);
  } finally {
    database.close();
  }
}

export function answer(value: string, question = 'trust.asked', attempt = 'a'): EntryDraft {
  const about = `attempt/${attempt}/answer/${question}`;
  return draft('answer', about, { assessment: 'skills', question, value, wording: 'w1' });
}

/** What the tab shows, in order of the alphabet. */
export function valuesIn(store: RecordStore): string[] {
  return current(store.getSnapshot().log, 'answer')
    .map(({ body }) => body.value)
    .toSorted();
}

export function stateOf(store: RecordStore): string {
  const { status } = store.getSnapshot();
  return status.state === 'unsaved' ? `unsaved: ${status.reason}` : status.state;
}

/** Waits until a sentence is true of what tabs tell each other. */
export async function eventually(assert: () => void | Promise<void>): Promise<void> {
  await vi.waitFor(assert, { timeout: 2000, interval: 5 });
}

/** Long enough for everything that tabs could have told each other. */
export function aWhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

/** Lets a method do what it does, and then does something with what it has returned. */
export function around<T extends object, K extends keyof T & string>(
  of: T,
  method: K,
  then: T[K] extends (...args: infer A) => infer R ? (returned: R, args: A) => void : never,
): MockInstance {
  const original = of[method] as (...args: unknown[]) => unknown;
  const spy = vi.spyOn(of as Record<string, (...args: unknown[]) => unknown>, method);
  return spy.mockImplementation(function (this: unknown, ...args) {
    const returned = original.apply(this, args);
    (then as (returned: unknown, args: unknown[]) => void)(returned, args);
    return returned;
  });
}
