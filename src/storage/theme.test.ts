import { afterEach, expect, test, vi } from 'vitest';
import { THEME_KEY } from './theme-key.ts';
import { keepTheme, readTheme } from './theme.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('keeps the key under which readers have their choice', () => {
  expect(THEME_KEY).toBe('joined-up:theme');
});

test.each(['light', 'dark'] as const)('remembers %s', (theme) => {
  stubStorage();
  expect(keepTheme(theme)).toBe(true);
  expect(readTheme()).toBe(theme);
});

test('follows the system on a first visit', () => {
  stubStorage();
  expect(readTheme()).toBe('system');
});

test('leaves nothing behind when the reader goes back to the system', () => {
  const kept = stubStorage({ [THEME_KEY]: 'dark' });
  expect(keepTheme('system')).toBe(true);
  expect(kept.size).toBe(0);
  expect(readTheme()).toBe('system');
});

test.each(['', 'DARK', 'null', '{"theme":"dark"}'])('takes %j for no choice', (damaged) => {
  stubStorage({ [THEME_KEY]: damaged });
  expect(readTheme()).toBe('system');
});

test('does without storage that throws, and says that the choice will not last', () => {
  const blocked = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
  expect(readTheme()).toBe('system');
  expect(keepTheme('dark')).toBe(false);
  expect(keepTheme('system')).toBe(false);
});

test('does without storage that may not even be touched', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(readTheme()).toBe('system');
  expect(keepTheme('dark')).toBe(false);
});

test('can read a choice when storage is full', () => {
  stubStorage({ [THEME_KEY]: 'dark' }, () => {
    throw new DOMException('Full.', 'QuotaExceededError');
  });
  expect(keepTheme('light')).toBe(false);
  expect(readTheme()).toBe('dark');
});

function stubStorage(before: Record<string, string> = {}, setItem?: () => void): Map<string, string> {
  const kept = new Map(Object.entries(before));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: setItem ?? ((key: string, value: string) => kept.set(key, value)),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}
