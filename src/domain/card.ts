import type { Kind } from './kinds.ts';
import { linesOf } from './lines.ts';

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

const INK = '#16202e';
const FONT = 'font-family="Atkinson Hyperlegible Next" font-weight="700"';
/** Where titles begin, less the little that a letter reaches back. */
const LEFT = 200;

/** A picture for links to a page in messages and posts, in two drawings: many cards have the same frame. */
export interface Card {
  /** The border, a ring, the kind's mark and the names. */
  frame: string;
  /** The title on nothing, to be laid over the frame at this place. Everything is even, so that it can be drawn at half its size. */
  title: string;
  x: number;
  y: number;
  width: number;
}

export function cardOf({ kind, word, title, shape }: { kind: Kind; word: string; title: string; shape: string }): Card {
  const colour = COLOURS[kind];
  const lines = linesOf(title, 22).slice(0, 4);
  const size = lines.length > 3 ? 76 : 92;
  const top = 330 - ((lines.length - 1) * size * 1.1) / 2;
  const baselines = lines.map((_, i) => Math.round(top + i * size * 1.1));
  const text = lines.map((line, i) => `<tspan x="205" y="${baselines[i]}">${escapeXml(line)}</tspan>`);
  const y = 2 * Math.floor((top - size) / 2);
  const height = 2 * Math.ceil(((baselines.at(-1) ?? top) + size / 2 - y) / 2);
  const width = CARD.width - LEFT;
  return {
    frame: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" ${FONT}>
<rect width="1200" height="630" fill="#fbf8f1"/>
<path d="M130 0V630" stroke="#c9c2b4" stroke-width="7" stroke-dasharray="18 12"/>
<circle cx="130" cy="${Math.round(top - size * 0.32)}" r="24" fill="#fbf8f1" stroke="${colour}" stroke-width="9"/>
<path transform="translate(206 82) scale(2.1)" fill-rule="evenodd" fill="${colour}" d="${shape}"/>
<text x="264" y="118" font-size="42" fill="${colour}">${escapeXml(word)}</text>
<text x="205" y="570" font-size="38" fill="${INK}">Joined<tspan fill="#9c2f26">¦</tspan>Up</text>
<text x="1130" y="570" font-size="30" fill="#4d5663" text-anchor="end">System leadership in health and social care</text>
</svg>`,
    title: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${LEFT} ${y} ${width} ${height}" ${FONT}>
<text font-size="${size}" fill="${INK}">${text.join('')}</text>
</svg>`,
    x: LEFT,
    y,
    width,
  };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
