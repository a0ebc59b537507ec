import { axeFindings } from './support/axe.ts';
import { PARTS } from './support/parts.ts';
import { expect, test } from './support/test.ts';

// A trace of a visit to every page takes longer than the visit, and the message names the page anyway.
test.use({ trace: 'off', screenshot: 'off' });
test.describe.configure({ timeout: 600_000 });

for (const width of [320, 1280]) {
  test.describe(`${width} px wide, in light and in dark`, () => {
    test.use({ viewport: { width, height: 800 } });

    test(`axe finds nothing on any page, ${width} px wide`, async ({ page, addresses, root }) => {
      const found: string[] = [];
      for (const address of [...addresses, `${root}no-such-page/`]) {
        await page.goto(address);
        found.push(...(await axeFindings(page)).map((finding) => `${address} ${finding}`));
      }
      expect(found).toEqual([]);
    });

    test(`axe finds nothing on whatever opens on a page of each kind, ${width} px wide`, async ({ page, kinds }) => {
      const found: string[] = [];
      for (const { address } of kinds) {
        for (const { name, isThere, open } of PARTS) {
          await page.goto(address);
          if (!(await isThere(page))) continue;
          await open(page);
          found.push(...(await axeFindings(page)).map((finding) => `${address} with ${name} open: ${finding}`));
        }
      }
      expect(found).toEqual([]);
    });
  });
}
