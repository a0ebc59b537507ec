import { test as base } from '@playwright/test';
import { everyAddress, oneOfEachKind, type PageOfKind } from './site.ts';

interface SiteFixtures {
  /** The address of the site at the root of its server, and of the same site under a base path. */
  root: string;
  underBase: string;
  /** Every page in the sitemap of the site at the root. */
  addresses: readonly string[];
  /** One page of each kind. */
  kinds: readonly PageOfKind[];
}

export { expect } from '@playwright/test';

export const test = base.extend<SiteFixtures>({
  root: async ({ baseURL }, use) => {
    await use(new URL('/', baseURL).href);
  },
  underBase: async ({}, use, { config }) => {
    await use(String(config.metadata.underBase));
  },
  addresses: async ({ root }, use) => {
    await use(await everyAddress(root));
  },
  kinds: async ({ addresses }, use) => {
    await use(oneOfEachKind(addresses));
  },
});
