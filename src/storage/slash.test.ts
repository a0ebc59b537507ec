import { afterEach, expect, test, vi } from 'vitest';
import { keepSlash, readSlash, SLASH_KEY } from './slash.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('keeps the key under which readers have their choice', () => {
  expect(SLASH_KEY).toBe('joined-up:slash');
});

test('opens search on a first visit', () => {
  stubStorage();
  expect(readSlash()).toBe(true);
});

test('stays off when it was turned off', () => {
  stubStorage();
  expect(keepSlash(false)).toBe(true);
  expect(readSlash()).toBe(false);
});

test('leaves nothing behind when the reader turns it on again', () => {
  const kept = stubStorage({ [SLASH_KEY]: 'off' });
  expect(keepSlash(true)).toBe(true);
  expect(kept.size).toBe(0);
  expect(readSlash()).toBe(true);
});

test.each(['', 'OFF', 'null', 'false'])('takes %j for no choice', (damaged) => {
  stubStorage({ [SLASH_KEY]: damaged });
  expect(readSlash()).toBe(true);
});

test('does without storage that throws, and says that the choice will not last', () => {
  const blocked = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
  expect(readSlash()).toBe(true);
  expect(keepSlash(false)).toBe(false);
  expect(keepSlash(true)).toBe(false);
});

test('does without storage that may not even be touched', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(readSlash()).toBe(true);
  expect(keepSlash(false)).toBe(false);
});

function stubStorage(before: Record<string, string> = {}): Map<string, string> {
  const kept = new Map(Object.entries(before));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}
