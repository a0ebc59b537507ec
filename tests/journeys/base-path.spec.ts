import { crawl } from './support/crawl.ts';
import { everyAddress } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const where of ['at the root', 'under a base path'] as const) {
  test(`every link, asset and anchor of the site ${where} leads somewhere`, async ({ root, underBase }) => {
    const home = where === 'at the root' ? root : underBase;
    const site = await crawl(home);
    const broken = [...site].flatMap(([from, { links }]) =>
      links.flatMap(({ written, address, anchor }) => {
        const to = site.get(address);
        if (to === undefined) return []; // Another site.
        if (to.status !== 200) return [`${from} leads to ${written}: ${to.status}`];
        return anchor === '' || to.ids.has(anchor) ? [] : [`${from} leads to ${written}: no such anchor`];
      }),
    );
    expect(broken).toEqual([]);
    // Nothing leaves the folder that it is served from, and nothing in the sitemap was missed.
    expect([...site.keys()].filter((address) => !address.startsWith(home))).toEqual([]);
    expect((await everyAddress(home)).filter((address) => !site.has(address))).toEqual([]);
    expect(site.size).toBeGreaterThan(60);
  });
}

test('the same pages stand at the root and under a base path', async ({ root, underBase }) => {
  const within = async (site: string): Promise<string[]> =>
    (await everyAddress(site)).map((address) => address.slice(site.length));
  expect(await within(underBase)).toEqual(await within(root));
});

test('a page under a base path looks as it does at the root, and asks for nothing outside it', async ({
  page,
  root,
  underBase,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const look = async (site: string): Promise<unknown> => {
    await page.goto(`${site}skills/building-trust/`);
    // A busy machine answers like a slow line, over which a first visit does without the font.
    await page.reload();
    await page.evaluate(() => document.fonts.ready);
    return page.getByRole('heading', { level: 1 }).evaluate((heading) => {
      const { fontFamily, color, fontSize } = getComputedStyle(heading);
      return { fontFamily, color, fontSize, fonts: document.fonts.size, width: heading.getBoundingClientRect().width };
    });
  };
  const atRoot = await look(root);
  asked.length = 0;
  expect(await look(underBase)).toEqual(atRoot);
  expect(asked.filter((address) => !address.startsWith(underBase))).toEqual([]);
});
