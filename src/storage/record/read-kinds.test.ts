import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { DATABASE, openDatabase, write } from './database.ts';
import { readKinds } from './read-kinds.ts';
import { SHARED_KEY } from './shared.ts';

const NAMES = { database: DATABASE, shared: SHARED_KEY };

const entry = (id: string, kind: string) => ({
  id,
  kind,
  version: 1,
  time: '2026-11-24T09:00:00.000Z',
  about: `attempt/${id}`,
  body: { assessment: 'skills', steps: [] },
});

const keep = async (...kinds: string[]): Promise<void> => {
  const database = await openDatabase(true, { onAsked: () => undefined, onLost: () => undefined });
  const contents = { entries: kinds.map((kind, i) => entry(`e${i}`, kind)), unreadable: [] };
  const change = { line: undefined, newLine: () => 'a', pending: contents, all: contents, downloaded: undefined };
  await write(database!, change);
  database!.close();
};

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('sessionStorage', { getItem: () => null });
});

test('reads the rows of the kinds that are asked for', async () => {
  await keep('attempt', 'answer', 'play');
  expect(await readKinds(['attempt', 'play'], NAMES)).toEqual([entry('e0', 'attempt'), entry('e2', 'play')]);
});

test('makes no database by looking for one', async () => {
  expect(await readKinds(['attempt'], NAMES)).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
});

test('finds nothing where storage throws', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('Not here', 'SecurityError');
    },
  });
  expect(await readKinds(['attempt'], NAMES)).toEqual([]);
});

test('finds nothing on a shared computer', async () => {
  await keep('attempt');
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => (key === SHARED_KEY ? 'on' : null) });
  expect(await readKinds(['attempt'], NAMES)).toEqual([]);
});
