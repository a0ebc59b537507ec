// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { answer, tab, useFreshBrowser } from '../../../tests/unit/record/tabs.ts';
import { readRecordFile } from '../../domain/record/file.ts';
import type { RecordStore } from '../../storage/record/store.ts';
import { download } from '../exports/download.ts';
import { downloadRecord } from './download-record.ts';

const browser = vi.hoisted(() => ({ store: undefined as RecordStore | undefined }));
vi.mock('../../storage/record/record-store.ts', () => ({ recordStore: () => browser.store }));
vi.mock('../exports/download.ts', () => ({ download: vi.fn() }));

useFreshBrowser();
beforeEach(async () => {
  vi.mocked(download).mockClear();
  browser.store = await tab();
});

const copied = () => {
  const file = readRecordFile(vi.mocked(download).mock.calls[0]?.[1] as string);
  if (file.status === 'refused') expect.unreachable(file.words);
  return file.entries.map(({ body }) => (body as { value: string }).value);
};
const write = (values: readonly string[]) => browser.store!.merge({ entries: entriesOf(values), unreadable: [] });
const entriesOf = (values: readonly string[]) =>
  values.map((value, i) => ({
    ...answer(value, 'trust.a'),
    id: `e${i}`,
    time: new Date(Date.UTC(2026, 4, 1) + i).toISOString(),
  }));

test('a copy holds everything, also what has been written over', async () => {
  await write(['one', 'two']);
  downloadRecord();
  expect(copied()).toEqual(['one', 'two']);
});

test('a long copy leaves out what has been written over', async () => {
  await write(Array.from({ length: 1000 }, (_, i) => `${'x'.repeat(1000)}${i}`));
  downloadRecord();
  expect(copied()).toEqual([`${'x'.repeat(1000)}999`]);
});
