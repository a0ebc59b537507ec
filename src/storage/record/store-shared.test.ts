import { expect, test } from 'vitest';
import {
  answer,
  eventually,
  inDatabase,
  stateOf,
  tab,
  useFreshBrowser,
  valuesIn,
} from '../../../tests/unit/record/tabs.ts';
import { SHARED_KEY } from './shared.ts';

useFreshBrowser();

test('on a shared computer nothing is stored but the word that it is one', async () => {
  const store = await tab();
  await store.setShared(true);
  await store.add([answer('one')]);
  expect([valuesIn(store), stateOf(store), store.wouldLose]).toEqual([['one'], 'shared', true]);
  expect(await indexedDB.databases()).toEqual([]);
  expect(sessionStorage.getItem(SHARED_KEY)).toBe('on');
});

test('no other tab is told what is written on a shared computer', async () => {
  const [one, two] = [await tab(), await tab()];
  await one.setShared(true);
  await one.add([answer('one', 'a.a')]);
  await two.add([answer('two', 'b.b')]);
  expect([valuesIn(one), valuesIn(two)]).toEqual([['one'], ['two']]);
});

test('a page of a tab that keeps nothing does not show what is on the device, and says how much it is', async () => {
  await (await tab()).add([answer('before')]);
  sessionStorage.setItem(SHARED_KEY, 'on');
  const store = await tab();
  expect([valuesIn(store), stateOf(store), store.getSnapshot().onDevice]).toEqual([[], 'shared', 1]);
});

test('switched on in the middle, it leaves what was saved before unless it is to be erased', async () => {
  const store = await tab();
  await store.add([answer('before', 'a.a')]);
  await store.setShared(true);
  await store.add([answer('after', 'b.b')]);
  expect([valuesIn(store), store.getSnapshot().onDevice]).toEqual([['after', 'before'], 1]);
  expect(await inDatabase((database) => database.count('entries'))).toBe(1);
});

test('what is erased from the device stays on the page until it is closed, and other tabs lose it', async () => {
  const [one, two] = [await tab(), await tab()];
  await one.add([answer('before')]);
  await eventually(() => expect(valuesIn(two)).toEqual(['before']));
  await one.setShared(true, { eraseDevice: true });
  await eventually(() => expect(valuesIn(two)).toEqual([]));
  expect([valuesIn(one), one.getSnapshot().onDevice, one.wouldLose]).toEqual([['before'], 0, true]);
  expect(await indexedDB.databases()).toEqual([]);
});

test('switched off, what was written is saved with what was there', async () => {
  await (await tab()).add([answer('before', 'a.a')]);
  sessionStorage.setItem(SHARED_KEY, 'on');
  const store = await tab();
  await store.add([answer('after', 'b.b')]);
  await store.setShared(false);
  expect(stateOf(store)).toBe('saved');
  expect([valuesIn(store), valuesIn(await tab())]).toEqual([
    ['after', 'before'],
    ['after', 'before'],
  ]);
  expect(sessionStorage.getItem(SHARED_KEY)).toBeNull();
});

test('with a copy of everything, closing the page would lose nothing', async () => {
  const store = await tab();
  await store.setShared(true);
  await store.add([answer('one')]);
  await store.noteDownload();
  expect(store.wouldLose).toBe(false);
});

test('erasing everything on a shared computer empties the page and the device', async () => {
  await (await tab()).add([answer('before')]);
  sessionStorage.setItem(SHARED_KEY, 'on');
  const store = await tab();
  await store.add([answer('after')]);
  expect(await store.eraseAll()).toBe(true);
  expect([valuesIn(store), stateOf(store), store.getSnapshot().onDevice]).toEqual([[], 'shared', 0]);
  expect(await indexedDB.databases()).toEqual([]);
});
