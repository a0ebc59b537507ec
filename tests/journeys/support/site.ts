import { KIND_IDS, KINDS, type Kind } from '../../../src/domain/kinds.ts';

export interface PageOfKind {
  kind: Kind;
  address: string;
}

/** The address of every page on this server, as the built site's own sitemap lists them. */
export async function everyAddress(site: string): Promise<string[]> {
  const here = (address: string): string => new URL(new URL(address).pathname, site).href;
  const maps = await locations(new URL('sitemap-index.xml', site).href);
  const pages = await Promise.all(maps.map((map) => locations(here(map))));
  return pages.flat().map(here);
}

async function locations(sitemap: string): Promise<string[]> {
  const response = await fetch(sitemap);
  const found = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  if (!response.ok || found.length === 0) throw new Error(`${sitemap} lists nothing (status ${response.status}).`);
  return found;
}

/** The first page of each kind that has one. */
export function oneOfEachKind(addresses: readonly string[]): PageOfKind[] {
  return KIND_IDS.flatMap((kind) => {
    const ofKind = new RegExp(`^${KINDS[kind].path}(?!themes/$)[^/]+/$`);
    const address = addresses.find((one) => ofKind.test(new URL(one).pathname));
    return address ? [{ kind, address }] : [];
  });
}
