import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRecordFile } from '../../domain/record/file.ts';
import { current } from '../../domain/record/log.ts';
import { draft } from '../../domain/record/understand.ts';
import { DATABASE } from './database.ts';
import { RecordStore } from './store.ts';

const open: RecordStore[] = [];

/** A tab: several in one test share the browser's database. */
async function tab(): Promise<RecordStore> {
  const store = new RecordStore({ patience: 300 });
  open.push(store);
  await store.refresh();
  return store;
}

const answer = (value: string, question = 'influencing.cost') =>
  draft('answer', `attempt/a1/answer/${question}`, { assessment: 'skills', question, value, wording: 'w' });

const valuesIn = (store: RecordStore): string[] =>
  current(store.getSnapshot().log, 'answer').map(({ body }) => body.value);

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

beforeEach(async () => {
  await deleteDB(DATABASE);
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
});

test('a visit alone leaves no database behind', async () => {
  const store = await tab();
  expect(store.getSnapshot().status).toEqual({ state: 'saved', at: undefined });
  expect(await indexedDB.databases()).toEqual([]);
});

test('shows a change at once, calls it saved when it is kept, and finds it again', async () => {
  const store = await tab();
  const saving = store.add([answer('asked')]);
  expect(valuesIn(store)).toEqual(['asked']);
  expect(store.getSnapshot().status.state).toBe('saving');
  await saving;
  expect(store.getSnapshot().status.state).toBe('saved');
  expect(valuesIn(await tab())).toEqual(['asked']);
});

test('two tabs see what the other writes and lose nothing', async () => {
  const [one, two] = [await tab(), await tab()];
  await Promise.all([one.add([answer('one', 'a.a')]), two.add([answer('two', 'b.b')])]);
  await settled();
  expect(valuesIn(one).toSorted()).toEqual(['one', 'two']);
  expect(valuesIn(two).toSorted()).toEqual(['one', 'two']);
  expect(valuesIn(await tab()).toSorted()).toEqual(['one', 'two']);
});

test('erasing everything removes the database and empties every tab, and no tab brings it back', async () => {
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('one', 'a.a')]);
  await settled();
  expect(await one.eraseAll()).toBe(true);
  await settled();
  expect(valuesIn(two)).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
  await two.add([answer('two', 'b.b')]);
  await settled();
  expect(valuesIn(one)).toEqual(['two']);
  expect(valuesIn(await tab())).toEqual(['two']);
});

test('says so when the database is removed by somebody else, and writes everything again with the next change', async () => {
  const store = await tab();
  await store.add([answer('one', 'a.a')]);
  await deleteDB(DATABASE);
  await settled();
  expect(store.getSnapshot().status).toMatchObject({ state: 'unsaved', reason: 'gone' });
  expect(valuesIn(store)).toEqual(['one']);
  await store.add([answer('two', 'b.b')]);
  expect(store.getSnapshot().status.state).toBe('saved');
  expect(valuesIn(await tab()).toSorted()).toEqual(['one', 'two']);
});

test('replaces the record in every tab', async () => {
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('one', 'a.a')]);
  const file = readRecordFile(one.file());
  await two.add([answer('two', 'b.b')]);
  if (file.status !== 'read') throw new Error(file.words);
  await one.replace(file);
  await settled();
  expect(valuesIn(one)).toEqual(['one']);
  expect(valuesIn(two)).toEqual(['one']);
  expect(await (await openDB(DATABASE)).count('entries')).toBe(1);
});
