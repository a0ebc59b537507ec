import type { APIRoute, GetStaticPaths } from 'astro';
import { SHAPES } from '../../components/marks/shapes.ts';
import { drawCard } from '../../corpus/card.ts';
import { loadGuide } from '../../corpus/guide.ts';
import { cardOf, type Card } from '../../domain/card.ts';
import { KINDS } from '../../domain/kinds.ts';
import { addressOf } from '../../domain/relations.ts';

/** The picture that goes with a link to a page. The home page's stands for all pages that have none of their own. */
export const getStaticPaths = (async () => {
  const { pages } = await loadGuide();
  const cards = pages.map((page) => ({
    page: addressOf(page).slice(1, -1),
    card: cardOf({ kind: page.kind, word: KINDS[page.kind].one, title: page.title, shape: SHAPES[page.kind] }),
  }));
  const title = 'Leading where nobody is in charge of everybody';
  const home = cardOf({ kind: 'foundations', word: 'A field guide', title, shape: SHAPES.foundations });
  return [...cards, { page: 'home', card: home }].map(({ page, card }) => ({ params: { page }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = ({ props }) =>
  new Response(drawCard(props.card), { headers: { 'Content-Type': 'image/png' } });
