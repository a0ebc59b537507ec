import { KINDS, pagePath, type Kind } from './kinds.ts';
import { linesOf } from './lines.ts';
import { SHAPES } from './shapes.ts';

/** The kinds' colours of the light theme (src/styles/tokens.css) as an image needs them. */
const COLOURS: Record<Kind, string> = {
  foundations: '#344d6b',
  nations: '#005b72',
  principles: '#005f5f',
  skills: '#865200',
  benefits: '#4f5c00',
  themes: '#1f632c',
  cases: '#1f632c',
  barriers: '#9c2f26',
  responses: '#00598a',
  pitfalls: '#6d432a',
  tools: '#4d4794',
  development: '#733d7f',
  people: '#8f2e5f',
};

/** What a card measures, in the units of its drawings. */
export const CARD = { width: 1200, height: 630 };

/** As 0xrrggbb. */
export const CARD_COLOURS = { ground: 0xfbf8f1, ink: 0x16202e };

const GROUND = css(CARD_COLOURS.ground);
const INK = css(CARD_COLOURS.ink);

/** A picture for links to a page in messages and posts. */
export interface Card {
  /** All but the title, as SVG: the border, a ring, the kind's mark and the names. Many cards have the same. */
  frame: string;
  /** Lines of bold ink on the ground, where the frame leaves it bare. */
  title: { x: number; size: number; lines: { text: string; baseline: number }[] };
}

/** As much of a page as its card shows. */
export interface TitledPage {
  kind: Kind;
  id: string;
  title: string;
}

/** Each page's card by its address without the last slash: `skills/building-trust`; and as `home` the one for pages that have none. */
export function cardsOf(pages: Iterable<TitledPage>): Map<string, Card> {
  const cards = [...pages].map(({ kind, id, title }): [string, Card] => [
    pagePath(kind, id).slice(1, -1),
    cardOf({ kind, word: KINDS[kind].one, title, shape: SHAPES[kind] }),
  ]);
  const title = 'Leading where nobody is in charge of everybody';
  const home = cardOf({ kind: 'foundations', word: 'A field guide', title, shape: SHAPES.foundations });
  return new Map([...cards, ['home', home]]);
}

export function cardOf({ kind, word, title, shape }: { kind: Kind; word: string; title: string; shape: string }): Card {
  const colour = COLOURS[kind];
  const lines = linesOf(title, 22).slice(0, 4);
  const size = lines.length > 3 ? 76 : 92;
  const top = 330 - ((lines.length - 1) * size * 1.1) / 2;
  return {
    frame: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="Atkinson Hyperlegible Next" font-weight="700">
<rect width="1200" height="630" fill="${GROUND}"/>
<path d="M130 0V630" stroke="#c9c2b4" stroke-width="7" stroke-dasharray="18 12"/>
<circle cx="130" cy="${Math.round(top - size * 0.32)}" r="24" fill="${GROUND}" stroke="${colour}" stroke-width="9"/>
<path transform="translate(206 82) scale(2.1)" fill-rule="evenodd" fill="${colour}" d="${shape}"/>
<text x="264" y="118" font-size="42" fill="${colour}">${escapeXml(word)}</text>
<text x="205" y="570" font-size="38" fill="${INK}">Joined<tspan fill="#9c2f26">¦</tspan>Up</text>
<text x="1130" y="570" font-size="30" fill="#4d5663" text-anchor="end">System leadership in health and social care</text>
</svg>`,
    title: {
      // Even, so that it can be drawn at half its size.
      x: 204,
      size,
      lines: lines.map((text, i) => ({ text, baseline: 2 * Math.round((top + i * size * 1.1) / 2) })),
    },
  };
}

function css(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
