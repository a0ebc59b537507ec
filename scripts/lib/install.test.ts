import { expect, test } from 'vitest';
import { isAtLeast, missingPackages } from './install.mjs';

const wanted = {
  packages: {
    '': {},
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/astro/node_modules/vite': { version: '8.0.0' },
    'node_modules/@esbuild/win32-x64': { version: '1.0.0', optional: true },
  },
};

test('misses everything before the first install', () => {
  expect(missingPackages(wanted, undefined)).toEqual(['astro', 'vite']);
});

test('misses nothing when npm has noted every package in its version', () => {
  const installed = {
    packages: {
      'node_modules/astro': { version: '7.3.5' },
      'node_modules/astro/node_modules/vite': { version: '8.0.0' },
    },
  };
  expect(missingPackages(wanted, installed)).toEqual([]);
});

test('misses a package whose version has changed since', () => {
  const installed = {
    packages: {
      'node_modules/astro': { version: '7.3.4' },
      'node_modules/astro/node_modules/vite': { version: '8.0.0' },
    },
  };
  expect(missingPackages(wanted, installed)).toEqual(['astro']);
});

test.each([
  ['v20.20.2', false],
  ['v22.17.1', false],
  ['v22.18.0', true],
  ['v24.0.0', true],
])('knows whether Node %s runs TypeScript as it is', (version, runs) => {
  expect(isAtLeast(version)).toBe(runs);
});
