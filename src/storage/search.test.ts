import { afterEach, expect, test, vi } from 'vitest';
import { forgetSearch, keepSearch, readSearch, SEARCH_KEY, type KeptSearch } from './search.ts';

const SEARCH: KeptSearch = { words: 'trust', kind: 'Skill', nation: '', theme: '', open: true };

afterEach(() => {
  vi.unstubAllGlobals();
});

test('remembers a search until it is forgotten', () => {
  const kept = stubStorage();
  keepSearch(SEARCH);
  expect(readSearch()).toEqual(SEARCH);
  forgetSearch();
  expect(kept.size).toBe(0);
  expect(readSearch()).toBeUndefined();
});

test.each(['', 'null', 'trust', '[]', '{"words":""}', '{"words":3}'])('takes %j for no search', (damaged) => {
  stubStorage({ [SEARCH_KEY]: damaged });
  expect(readSearch()).toBeUndefined();
});

test('keeps the words of a search whose filters are damaged', () => {
  stubStorage({ [SEARCH_KEY]: '{"words":"trust","kind":7,"nation":"Wales"}' });
  expect(readSearch()).toEqual({ words: 'trust', kind: '', nation: 'Wales', theme: '', open: false });
});

test('does without storage that throws', () => {
  const blocked = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
  expect(() => keepSearch(SEARCH)).not.toThrow();
  expect(() => forgetSearch()).not.toThrow();
  expect(readSearch()).toBeUndefined();
});

function stubStorage(before: Record<string, string> = {}): Map<string, string> {
  const kept = new Map(Object.entries(before));
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}
