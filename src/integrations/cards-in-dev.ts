import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../corpus/card.ts';
import { loadGuide } from '../corpus/guide.ts';
import { cardsOf, type Card } from '../domain/card.ts';

/** The pictures that go with links, while an author works; a build writes them itself (`link-pictures.ts`). */
export const getStaticPaths = (async () =>
  [...cardsOf((await loadGuide()).pages)].map(([page, card]) => ({
    params: { page },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = ({ props }) =>
  new Response(drawCard(props.card), { headers: { 'Content-Type': 'image/png' } });
