import { expect, test, vi } from 'vitest';
import {
  answer,
  around,
  aWhile,
  eventually,
  inDatabase,
  newTab,
  stateOf,
  tab,
  useFreshBrowser,
  valuesIn,
} from '../../../tests/unit/record/tabs.ts';
import type { Entry } from '../../domain/record/entry.ts';
import { readRecordFile } from '../../domain/record/file.ts';
import { type RecordContents } from '../../domain/record/write-file.ts';
import type { RecordStore } from './store.ts';

useFreshBrowser();

const contentsOf = (store: RecordStore): RecordContents => {
  const file = readRecordFile(store.file());
  if (file.status === 'refused') throw new Error(file.words);
  return file;
};

test('a visit alone leaves no database behind', async () => {
  const store = await tab();
  expect(store.getSnapshot().status).toEqual({ state: 'saved', at: undefined });
  expect(await indexedDB.databases()).toEqual([]);
});

test('shows a change at once, calls it saved when it is kept, and finds it again', async () => {
  const store = await tab();
  const saving = store.add([answer('asked')]);
  expect([valuesIn(store), stateOf(store)]).toEqual([['asked'], 'saving']);
  await saving;
  expect(stateOf(store)).toBe('saved');
  expect(valuesIn(await tab())).toEqual(['asked']);
});

test('is not called saved before the transaction is complete', async () => {
  const store = await tab();
  const states: string[] = [];
  store.subscribe(() => states.push(stateOf(store)));
  const seen: string[][] = [];
  const complete = vi.fn(() => seen.push([...states]));
  const begin = around(IDBDatabase.prototype, 'transaction', (transaction, [, mode]) => {
    if (mode === 'readwrite') transaction.addEventListener('complete', complete);
  });
  await store.add([answer('asked')]);
  expect(complete).toHaveBeenCalledOnce();
  expect(seen[0]).not.toContain('saved');
  expect(states.at(-1)).toBe('saved');
  expect(begin).toHaveBeenCalledWith(expect.anything(), 'readwrite', { durability: 'strict' });
});

test('what is written before the record has been read counts over what is there', async () => {
  await (await tab()).add([answer('old')]);
  const store = newTab();
  await store.add([answer('new')]);
  expect(valuesIn(store)).toEqual(['new']);
});

test('two tabs see what the other writes and lose nothing', async () => {
  const [one, two] = [await tab(), await tab()];
  await Promise.all([one.add([answer('one', 'a.a')]), two.add([answer('two', 'b.b')])]);
  await eventually(() =>
    expect([valuesIn(one), valuesIn(two)]).toEqual([
      ['one', 'two'],
      ['one', 'two'],
    ]),
  );
  expect(valuesIn(await tab())).toEqual(['one', 'two']);
});

test('of two tabs that answer the same question, both show the later answer', async () => {
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('first')]);
  await eventually(() => expect(valuesIn(two)).toEqual(['first']));
  await two.add([answer('second')]);
  await eventually(() => expect(valuesIn(one)).toEqual(['second']));
});

test('a tab that cannot hear the others sees what they wrote when it is looked at again', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('one', 'a.a')]);
  await two.add([answer('two', 'b.b')]);
  await one.refresh();
  expect([valuesIn(one), valuesIn(two)]).toEqual([
    ['one', 'two'],
    ['one', 'two'],
  ]);
});

test('erasing a part takes it out of the database and of every tab, and nothing else', async () => {
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('mine', 'a.a'), answer('other', 'a.a', 'b')]);
  await eventually(() => expect(valuesIn(two)).toHaveLength(2));
  await one.erase('attempt/a');
  await eventually(() => expect(valuesIn(two)).toEqual(['other']));
  const rows = await inDatabase((database) => database.getAll('entries') as Promise<Entry[]>);
  expect(rows.map(({ kind, about }) => `${kind} ${about}`).toSorted()).toEqual([
    'answer attempt/b/answer/a.a',
    'deletion attempt/a',
  ]);
});

test('what another tab had not saved yet does not come back after its attempt was erased', async () => {
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('mine', 'a.a')]);
  await eventually(() => expect(valuesIn(two)).toEqual(['mine']));
  const late = two.add([answer('late', 'b.b')]);
  await Promise.all([late, one.erase('attempt/a')]);
  const third = await tab();
  await eventually(() => expect([valuesIn(one), valuesIn(two)]).toEqual([valuesIn(third), valuesIn(third)]));
});

test('erasing everything removes the database and empties every tab, and no tab brings it back', async () => {
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('one', 'a.a')]);
  await eventually(() => expect(valuesIn(two)).toEqual(['one']));
  expect(await one.eraseAll()).toBe(true);
  await eventually(async () => expect([valuesIn(two), await indexedDB.databases()]).toEqual([[], []]));
  await two.add([answer('two', 'b.b')]);
  await eventually(() => expect(valuesIn(one)).toEqual(['two']));
  expect(valuesIn(await tab())).toEqual(['two']);
});

test('a tab that cannot hear the others does not bring back what was erased either', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('one', 'a.a')]);
  await two.refresh();
  await one.eraseAll();
  await aWhile();
  await two.add([answer('two', 'b.b')]);
  expect(valuesIn(await tab())).toEqual(['two']);
});

test('a page that was put away while the record was erased does not bring it back', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const connections: IDBDatabase[] = [];
  around(IDBFactory.prototype, 'open', (request) => {
    request.addEventListener('success', () => connections.push(request.result));
  });
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('one', 'a.a')]);
  await two.refresh();
  // Nothing reaches a page that is put away.
  connections.at(-1)?.close();
  await one.eraseAll();
  expect(valuesIn(two)).toEqual(['one']);
  await two.refresh({ isAwake: false });
  expect(valuesIn(two)).toEqual([]);
});

test('what a tab had not managed to save goes too when the record is erased in another', async () => {
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('one', 'a.a')]);
  await eventually(() => expect(valuesIn(two)).toEqual(['one']));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  await two.add([answer('unsaved', 'b.b')]);
  expect(stateOf(two)).toBe('unsaved: full');
  await one.eraseAll();
  await eventually(() => expect([valuesIn(two), stateOf(two)]).toEqual([[], 'saved']));
  await two.add([answer('later', 'c.c')]);
  expect(valuesIn(await tab())).toEqual(['later']);
});

test('a tab that did not hear of a replacement keeps only what it writes after it', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('one', 'a.a')]);
  await two.refresh();
  await one.replace({ entries: [], unreadable: [] });
  await two.add([answer('late', 'b.b')]);
  await eventually(() => expect([valuesIn(two), stateOf(two)]).toEqual([['late'], 'saved']));
  expect(valuesIn(await tab())).toEqual(['late']);
});

test('replaces the record in every tab', async () => {
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('one', 'a.a')]);
  const file = contentsOf(one);
  await two.add([answer('two', 'b.b')]);
  await one.replace(file);
  await eventually(() => expect([valuesIn(one), valuesIn(two)]).toEqual([['one'], ['one']]));
  expect(await inDatabase((database) => database.count('entries'))).toBe(1);
});

test('merging a file adds what is new and keeps what cannot be read', async () => {
  const store = await tab();
  await store.add([answer('one', 'a.a')]);
  const { entries } = contentsOf(store);
  await store.eraseAll();
  await store.add([answer('two', 'b.b')]);
  await store.merge({ entries, unreadable: ['{"torn'] });
  const later = await tab();
  expect([valuesIn(later), later.getSnapshot().setAside]).toEqual([['one', 'two'], 1]);
  expect(contentsOf(later).unreadable).toEqual(['{"torn']);
});

test('rows that are no entries block nothing, are counted and go with the download, until they are erased', async () => {
  await (await tab()).add([answer('one')]);
  await inDatabase(async (database) => {
    const good = (await database.getAll('entries')) as Entry[];
    await database.put('entries', { id: 'torn', about: 'attempt/a', rest: 'lost' });
    await database.put('entries', { ...good[0], id: 'd', body: 'torn' });
  });
  const store = await tab();
  expect([valuesIn(store), store.getSnapshot().setAside]).toEqual([['one'], 2]);
  expect(store.setAsideFile()).toContain('lost');
  expect(contentsOf(store).unreadable).toEqual(['{"id":"torn","about":"attempt/a","rest":"lost"}']);
  await store.eraseSetAside();
  expect(store.getSnapshot().setAside).toBe(0);
  expect(await inDatabase((database) => database.count('entries'))).toBe(1);
});

test('remembers when a copy was downloaded', async () => {
  const store = await tab();
  await store.noteDownload();
  expect(await indexedDB.databases()).toEqual([]);
  await store.add([answer('one')]);
  await store.noteDownload();
  expect((await tab()).getSnapshot().downloaded).toBe(store.getSnapshot().downloaded);
});

test('says since when something is kept, and how much room it takes', async () => {
  const store = await tab();
  await store.add([answer('one')]);
  await store.add([answer('two')]);
  const { log, since, bytes } = store.getSnapshot();
  expect(since).toBe(log[0]?.time);
  expect(bytes).toBe(JSON.stringify(log).length - '[,]'.length);
});
