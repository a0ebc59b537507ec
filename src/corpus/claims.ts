import { getCollection, type CollectionEntry } from 'astro:content';

let claims: Promise<CollectionEntry<'claims'>[]> | undefined;

/** Every claim in its order on the page of claims. Read once for the whole build. */
export function loadClaims(): Promise<CollectionEntry<'claims'>[]> {
  return (claims ??= getCollection('claims').then((all) => all.toSorted((a, b) => a.data.order - b.data.order)));
}

/** Where a claim stands, from the root of the site. */
export function claimPath(id: string): string {
  return `/claims/${id}/`;
}

/** The id of a claim by its words, for a link from the page that touches it. */
export async function claimId(claim: string): Promise<string | undefined> {
  return (await loadClaims()).find(({ data }) => data.claim === claim)?.id;
}
