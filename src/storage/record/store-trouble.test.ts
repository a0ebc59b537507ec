import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import {
  answer,
  around,
  aWhile,
  eventually,
  stateOf,
  tab,
  useFreshBrowser,
  valuesIn,
} from '../../../tests/unit/record/tabs.ts';
import { DATABASE } from './database.ts';

useFreshBrowser();

const browsers = indexedDB;

afterEach(() => {
  Object.defineProperty(globalThis, 'indexedDB', { value: browsers, configurable: true, writable: true });
});

test('where the browser has no storage, everything works on the page and the page is told', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const store = await tab();
  expect(stateOf(store)).toBe('unsaved: blocked');
  await store.add([answer('one')]);
  expect([valuesIn(store), stateOf(store), store.wouldLose]).toEqual([['one'], 'unsaved: blocked', true]);
  expect(store.file()).toContain('"one"');
});

test('where touching the storage is an error, it is the same', async () => {
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    get: () => {
      throw new DOMException('Denied', 'SecurityError');
    },
  });
  const store = await tab();
  await store.add([answer('one')]);
  expect([valuesIn(store), stateOf(store)]).toEqual([['one'], 'unsaved: blocked']);
  expect(await store.eraseAll()).toBe(false);
  expect([valuesIn(store), stateOf(store)]).toEqual([[], 'unsaved: blocked']);
});

test('goes on saying since when nothing is saved', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const store = await tab();
  const first = store.getSnapshot().status;
  await store.add([answer('one')]);
  await store.refresh();
  expect(store.getSnapshot().status).toEqual(first);
});

test('where the database does not open, the page does not wait for ever, and saves when it opens after all', async () => {
  const requests: (() => void)[] = [];
  around(IDBFactory.prototype, 'open', (request) => {
    const listen = request.addEventListener.bind(request);
    // The answer is held back until the test lets it through.
    request.addEventListener = (type: string, listener: EventListener) => {
      if (type === 'upgradeneeded') listen(type, listener);
      else listen(type, (event: Event) => requests.push(() => listener(event)));
    };
  });
  const store = await tab();
  expect(stateOf(store)).toBe('unsaved: blocked');
  await store.add([answer('one')]);
  expect([valuesIn(store), stateOf(store)]).toEqual([['one'], 'unsaved: blocked']);
  vi.restoreAllMocks();
  for (const answerNow of requests) answerNow();
  await eventually(() => expect(stateOf(store)).toBe('saved'));
  expect(valuesIn(await tab())).toEqual(['one']);
});

test('a full disk loses nothing, and everything is written as soon as there is room', async () => {
  const store = await tab();
  await store.add([answer('one', 'a.a')]);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  await store.add([answer('two', 'b.b')]);
  expect([valuesIn(store), stateOf(store)]).toEqual([['one', 'two'], 'unsaved: full']);
  vi.restoreAllMocks();
  await store.add([answer('three', 'c.c')]);
  expect(stateOf(store)).toBe('saved');
  expect(valuesIn(await tab())).toEqual(['one', 'three', 'two']);
});

test('a disk that turns out to be full at the very end of a transaction is full as well', async () => {
  const store = await tab();
  await store.add([answer('one', 'a.a')]);
  around(IDBObjectStore.prototype, 'put', (request) => {
    request.addEventListener('success', () => {
      (request.transaction as unknown as { _abort: (name: string) => void })._abort('QuotaExceededError');
    });
  });
  await store.add([answer('two', 'b.b')]);
  expect(stateOf(store)).toBe('unsaved: full');
  vi.restoreAllMocks();
  await store.refresh();
  expect(stateOf(store)).toBe('saved');
});

test('says so when the database is removed by somebody else, and writes everything again with the next change', async () => {
  const store = await tab();
  await store.add([answer('one', 'a.a')]);
  await deleteDB(DATABASE);
  await eventually(() => expect(stateOf(store)).toBe('unsaved: gone'));
  await store.refresh();
  expect([valuesIn(store), await indexedDB.databases()]).toEqual([['one'], []]);
  await store.add([answer('two', 'b.b')]);
  expect(stateOf(store)).toBe('saved');
  expect(valuesIn(await tab())).toEqual(['one', 'two']);
});

test('two tabs whose database was removed write it again together', async () => {
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('one', 'a.a')]);
  await two.add([answer('two', 'b.b')]);
  await deleteDB(DATABASE);
  await eventually(() => expect([stateOf(one), stateOf(two)]).toEqual(['unsaved: gone', 'unsaved: gone']));
  await one.add([answer('three', 'c.c')]);
  await eventually(() => expect([stateOf(one), stateOf(two)]).toEqual(['saved', 'saved']));
  expect([valuesIn(two), valuesIn(await tab())]).toEqual([
    ['one', 'three', 'two'],
    ['one', 'three', 'two'],
  ]);
});

test('what a new tab has begun on a removed database and what an old tab remembers become one', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const old = await tab();
  await old.add([answer('old', 'a.a')]);
  await deleteDB(DATABASE);
  await (await tab()).add([answer('new', 'b.b')]);
  await old.add([answer('later', 'c.c')]);
  expect([valuesIn(old), valuesIn(await tab())]).toEqual([
    ['later', 'new', 'old'],
    ['later', 'new', 'old'],
  ]);
});

test('where the browser closes the connection and keeps the data, nobody notices', async () => {
  const databases: IDBDatabase[] = [];
  around(IDBFactory.prototype, 'open', (request) => {
    request.addEventListener('success', () => databases.push(request.result));
  });
  const store = await tab();
  await store.add([answer('one', 'a.a')]);
  forceCloseDatabase(databases.at(-1)! as never);
  await aWhile();
  expect(stateOf(store)).toBe('saved');
  // And without a word to the page.
  databases.at(-1)!.close();
  await store.add([answer('two', 'b.b')]);
  expect(stateOf(store)).toBe('saved');
  expect(valuesIn(await tab())).toEqual(['one', 'two']);
});

test('writes everything again when the database went without a word', async () => {
  const connections: IDBDatabase[] = [];
  around(IDBFactory.prototype, 'open', (request) => {
    request.addEventListener('success', () => connections.push(request.result));
  });
  const store = await tab();
  await store.add([answer('one', 'a.a')]);
  connections.at(-1)!.close();
  await deleteDB(DATABASE);
  await store.add([answer('two', 'b.b')]);
  expect(stateOf(store)).toBe('saved');
  expect(valuesIn(await tab())).toEqual(['one', 'two']);
});

test('lets a later version of the site change the database, and then says that it cannot save', async () => {
  const store = await tab();
  await store.add([answer('one')]);
  const later = await openDB(DATABASE, 2);
  await store.add([answer('two')]);
  expect([valuesIn(store), stateOf(store)]).toEqual([['two'], 'unsaved: gone']);
  later.close();
});

test('replacing on a full disk replaces in memory, and on the disk as soon as there is room', async () => {
  const store = await tab();
  await store.add([answer('one', 'a.a')]);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  await store.replace({ entries: [], unreadable: [] });
  expect([valuesIn(store), stateOf(store)]).toEqual([[], 'unsaved: full']);
  vi.restoreAllMocks();
  await store.add([answer('two', 'b.b')]);
  expect(valuesIn(await tab())).toEqual(['two']);
});
