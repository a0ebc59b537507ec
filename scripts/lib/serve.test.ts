import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { normaliseBase, portsToTry, readHeaders, route, serve, siteHandler } from './serve.mjs';

test('the default port gives way to the next ones; a named port does not', () => {
  expect(portsToTry(undefined).slice(0, 3)).toEqual([4321, 4322, 4323]);
  expect(portsToTry('8080')).toEqual([8080]);
});

test.each(['eighty', '80.5', '70000', '-1'])('PORT=%s is explained', (given) => {
  expect(() => portsToTry(given)).toThrow(
    `PORT is "${given}". It must be a number from 1 to 65535, such as PORT=4321.`,
  );
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['guide', '/guide/'],
  ['/guide/', '/guide/'],
  ['/a/b', '/a/b/'],
])('reads the base path %s', (given, base) => {
  expect(normaliseBase(given)).toBe(base);
});

describe('route', () => {
  const hasPage = (folder: string) => folder === '/skills';

  test('serves a file of the site without its base path', () => {
    expect(route('/guide/icon.svg', '/guide/', hasPage)).toEqual({ serve: '/icon.svg' });
  });
  test('sends a page’s address to the one with a slash at the end', () => {
    expect(route('/skills', '/', hasPage)).toEqual({ redirect: '/skills/' });
    expect(route('/guide/skills', '/guide/', hasPage)).toEqual({ redirect: '/guide/skills/' });
    expect(route('/guide', '/guide/', hasPage)).toEqual({ redirect: '/guide/' });
  });
  test('has nothing outside its base path', () => {
    expect(route('/skills/', '/guide/', hasPage)).toEqual({ missing: true });
    expect(route('/guidebook/', '/guide/', hasPage)).toEqual({ missing: true });
  });
});

test('headers go to the paths that their rule names', () => {
  const headersOf = readHeaders(
    '# Comment\n/*\n  X-Content-Type-Options: nosniff\n\n/_astro/*\n  Cache-Control: max-age=1\n',
  );
  expect(headersOf('/skills/')).toEqual([['X-Content-Type-Options', 'nosniff']]);
  expect(headersOf('/_astro/a.js')).toEqual([
    ['X-Content-Type-Options', 'nosniff'],
    ['Cache-Control', 'max-age=1'],
  ]);
});

describe('a served site', () => {
  let dist: string;
  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'joined-up-serve-'));
    await mkdir(join(dist, 'skills'));
    await Promise.all([
      writeFile(join(dist, 'index.html'), 'home'),
      writeFile(join(dist, 'skills/index.html'), 'skills'),
      writeFile(join(dist, '404.html'), 'nothing here'),
      writeFile(join(dist, '_headers'), '/*\n  X-Frame-Options: DENY\n'),
    ]);
  });
  afterAll(() => rm(dist, { recursive: true }));

  test('answers like a host of static sites', async () => {
    const handler = await siteHandler(dist, '/guide/');
    const { address, close } = await serve({ handler, base: '/guide/', host: '127.0.0.1', port: '0' });
    const get = async (path: string) => {
      const response = await fetch(new URL(path, address), { redirect: 'manual' });
      return { status: response.status, text: await response.text(), headers: response.headers };
    };
    try {
      expect(await get('./')).toMatchObject({ status: 200, text: 'home' });
      expect(await get('skills/')).toMatchObject({ status: 200, text: 'skills' });
      expect((await get('skills/')).headers.get('X-Frame-Options')).toBe('DENY');
      expect((await get('skills?a=1')).headers.get('Location')).toBe('/guide/skills/?a=1');
      expect(await get('none/')).toMatchObject({ status: 404, text: 'nothing here' });
      expect(await get('/skills/')).toMatchObject({ status: 404, text: 'nothing here' });
      expect((await get('..%2f..%2fetc/passwd')).status).toBe(404);
    } finally {
      close();
    }
  });

  test('a folder without a built site is explained', async () => {
    const empty = join(dist, 'skills/none');
    await expect(siteHandler(empty, '/')).rejects.toThrow('There is no built site in');
  });
});

test('a taken port that was asked for is explained, with another to try', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' ? address!.port : 0;
  try {
    await expect(serve({ handler: () => undefined, host: '127.0.0.1', port: String(port) })).rejects.toThrow(
      `Port ${port} is taken by another program. Stop that program, or choose another: PORT=${port + 1} npm start`,
    );
  } finally {
    other.close();
  }
});
