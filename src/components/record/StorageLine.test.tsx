// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { usePage } from '../../../tests/unit/record/page.ts';
import { answer, tab, useFreshBrowser } from '../../../tests/unit/record/tabs.ts';
import { draft } from '../../domain/record/understand.ts';
import type { RecordStore } from '../../storage/record/store.ts';
import { StorageLine } from './StorageLine.tsx';

const browser = vi.hoisted(() => ({ store: undefined as RecordStore | undefined }));
vi.mock('../../storage/record/record-store.ts', () => ({ recordStore: () => browser.store }));
vi.mock('../exports/download.ts', () => ({ download: vi.fn() }));

useFreshBrowser();
usePage();

let store: RecordStore;
beforeEach(async () => {
  store = await tab();
  browser.store = store;
});

const line = (): HTMLElement => screen.getByRole('region', { name: 'What is kept' });
const said = (): HTMLElement => within(line()).getByRole('status');
const completion = draft('completion', 'attempt/a/completion', { assessment: 'skills' });

test('says before anything is written where it will be kept, and offers nothing to download', () => {
  render(<StorageLine />);
  expect(line().textContent).toContain('Nothing is saved yet. What you write is kept on this device only.');
  expect(within(line()).queryByRole('button', { name: 'Download my copy' })).toBeNull();
});

test('says when something was saved, and says it aloud once', async () => {
  render(<StorageLine />);
  expect(said().textContent).toBe('');
  await store.add([answer('one', 'a.a')]);
  await waitFor(() => expect(line().textContent).toMatch(/Saved on this device only, \d\d:\d\d/));
  await waitFor(() => expect(said().textContent).toContain('Saved on this device only.'));
  const spoken = vi.fn();
  new MutationObserver(spoken).observe(said(), { childList: true, characterData: true, subtree: true });
  await store.add([answer('two', 'b.b')]);
  await store.add([answer('three', 'c.c')]);
  await waitFor(() => expect(line().textContent).toMatch(/Saved/));
  expect(spoken).not.toHaveBeenCalled();
});

test('does not say aloud what was true when the page opened', async () => {
  await store.add([answer('one')]);
  render(<StorageLine />);
  expect(line().textContent).toMatch(/Saved on this device only/);
  expect(said().textContent).toBe('');
});

test('says plainly, and aloud, that nothing is being saved, and offers the file', async () => {
  render(<StorageLine />);
  vi.stubGlobal('indexedDB', undefined);
  await store.add([answer('one')]);
  const words =
    'Not saved. This browser is not letting the site store anything, so nothing is being saved. What you have written is still on this page. Download a copy before you leave it.';
  await waitFor(() => expect(said().textContent).toContain(words));
  expect(line().textContent).toContain(words);
  within(line()).getByRole('button', { name: 'Download my copy' });
});

test('keeps nothing at a press where nothing is there, and can be turned back', async () => {
  render(<StorageLine />);
  await userEvent.click(screen.getByRole('button', { name: 'Keep nothing' }));
  await waitFor(() => expect(said().textContent).toMatch(/^Shared computer: nothing is kept\./));
  await userEvent.click(screen.getByRole('button', { name: 'Keep it here after all' }));
  await waitFor(() => expect(line().textContent).toContain('Nothing is saved yet.'));
});

test('asks what shall become of what is on the device before it keeps nothing', async () => {
  await store.add([answer('one')]);
  render(<StorageLine />);
  await userEvent.click(screen.getByRole('button', { name: 'Keep nothing' }));
  const dialog = screen.getByRole('dialog', { name: 'Something is saved on this device already' });
  expect(store.getSnapshot().status.state).toBe('saved');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Erase it from this device' }));
  await waitFor(() => expect(store.getSnapshot().status.state).toBe('shared'));
  expect(await indexedDB.databases()).toEqual([]);
  expect(store.getSnapshot().log).toHaveLength(1);
});

test('changing nothing changes nothing', async () => {
  await store.add([answer('one')]);
  render(<StorageLine />);
  await userEvent.click(screen.getByRole('button', { name: 'Keep nothing' }));
  await userEvent.click(screen.getByRole('button', { name: 'Change nothing' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(store.getSnapshot().status.state).toBe('saved');
});

test('reminds of a copy after work that it would hurt to lose, until there is one', async () => {
  const reminder = /There is work here that you have no copy of/;
  await store.add([answer('one')]);
  render(<StorageLine />);
  expect(line().textContent).not.toMatch(reminder);
  await store.add([completion]);
  await waitFor(() => expect(line().textContent).toMatch(reminder));
  await userEvent.click(screen.getByRole('button', { name: 'Download my copy' }));
  await waitFor(() => expect(line().textContent).not.toMatch(reminder));
});
