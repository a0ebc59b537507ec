import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { THEME_BOOT } from './theme-boot.ts';

test.each(['light', 'dark'])('sets the kept theme %s before anything is drawn', (kept) => {
  expect(boot({ getItem: (key: string) => (key === 'joined-up:theme' ? kept : null) })).toEqual({ theme: kept });
});

test.each([null, 'system', 'purple'])('leaves the theme to the system when %s is kept', (kept) => {
  expect(boot({ getItem: () => kept })).toEqual({});
});

test('does without storage that throws', () => {
  const blocked = () => {
    throw new Error('The operation is insecure.');
  };
  expect(boot({ getItem: blocked })).toEqual({});
  expect(boot(undefined)).toEqual({});
});

/** Runs the script as a page would, and returns what it wrote on the root element. */
function boot(localStorage: unknown): object {
  const dataset = {};
  runInNewContext(THEME_BOOT, { localStorage, document: { documentElement: { dataset } } });
  return dataset;
}
