// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { forgetSiteData } from './site-data.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

test('removes what this site keeps, and nothing of another site at the same address', async () => {
  const kept = new Set(['joined-up-pages', 'theirs']);
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...kept]),
    delete: (name: string) => Promise.resolve(kept.delete(name)),
  });
  localStorage.setItem('joined-up:theme', 'dark');
  localStorage.setItem('theirs', '1');
  sessionStorage.setItem('joined-up:template:tools/listening-round', '{}');
  sessionStorage.setItem('joined-up:shared-computer', 'on');
  await forgetSiteData(['joined-up:shared-computer']);
  expect([Object.keys(localStorage), Object.keys(sessionStorage), [...kept]]).toEqual([
    ['theirs'],
    ['joined-up:shared-computer'],
    ['theirs'],
  ]);
});

test('where everything is blocked there is nothing to remove', async () => {
  const blocked = {
    get: () => {
      throw new DOMException('Denied', 'SecurityError');
    },
  };
  vi.stubGlobal('localStorage', new Proxy({}, { ownKeys: blocked.get }));
  vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('Denied', 'SecurityError')) });
  await expect(forgetSiteData()).resolves.toBeUndefined();
});
