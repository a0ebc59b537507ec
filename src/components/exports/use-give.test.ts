// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useGive } from './use-give.ts';

vi.mock('./download.ts', () => ({ download: () => undefined, fileName: () => 'skills.csv' }));

test.each([
  ['what the person wrote, where nothing more is said', undefined, 'It holds what you wrote: keep it'],
  ['what others said too', 'what you wrote and they said', 'It holds what you wrote and they said: keep it'],
])('says of a file that it holds %s', async (_, holds, words) => {
  const { result } = renderHook(() => useGive(['skills']));
  await act(() => result.current.give('the table', 'csv', () => Promise.resolve(['', 'text/csv', holds])));
  expect(result.current.said).toContain(words);
});
