import { crawl } from './support/crawl.ts';
import { expect, test } from './support/test.ts';

test('every page can be reached from the home page, without the lists of everything', async ({ root, addresses }) => {
  const lists = ['site-map/', 'a-to-z/', 'search/'].map((path) => root + path);
  const reached = await crawl(root, ({ followed }, from) => followed && !lists.includes(from));
  expect(addresses.filter((address) => !reached.has(address))).toEqual([]);
});

test('the site map and the A to Z name every page of the guide', async ({ root, kinds, addresses }) => {
  const inGuide = addresses.filter((address) =>
    kinds.some(
      ({ address: one }) =>
        address.startsWith(one.replace(/[^/]+\/$/, '')) && address.split('/').length >= one.split('/').length,
    ),
  );
  for (const list of ['site-map/', 'a-to-z/']) {
    const reached = await crawl(root + list, (_link, from) => from === root + list);
    expect(
      inGuide.filter((address) => !reached.has(address)),
      list,
    ).toEqual([]);
  }
});
