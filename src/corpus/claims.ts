import { getCollection } from 'astro:content';

let ids: Promise<ReadonlyMap<string, string>> | undefined;

/** The id of a claim by its words, for a link from the page that touches it. */
export async function claimId(claim: string): Promise<string | undefined> {
  ids ??= getCollection('claims').then((claims) => new Map(claims.map(({ id, data }) => [data.claim, id])));
  return (await ids).get(claim);
}
