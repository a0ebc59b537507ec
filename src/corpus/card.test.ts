import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cardOf, type Card } from '../domain/card.ts';
import { drawCard } from './card.ts';

const card = (title: string): Card => cardOf({ kind: 'skills', word: 'Skill', title, shape: 'M10 1 19 18H1z' });

/** The numbers of colours of a card, row by row, each row after a byte of its own. */
function rowsOf(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf('IDAT');
  return inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
}

test('writes the title onto the frame, and leaves the rest of it alone', () => {
  const [bare, titled] = [
    rowsOf(drawCard({ ...card('Trust'), title: { x: 0, size: 2, lines: [] } })),
    rowsOf(drawCard(card('Trust'))),
  ];
  const inked = [...titled.keys()].filter((i) => titled[i] !== bare[i]);
  const columns = inked.map((i) => i % 601);
  expect(inked.length).toBeGreaterThan(1000);
  expect([Math.min(...columns) > 100, Math.max(...columns) < 300]).toEqual([true, true]);
  expect(inked.every((i) => bare[i] === 0)).toBe(true);
});

test('leaves nothing of one card on the next', () => {
  const first = drawCard(card('Trust'));
  drawCard(card('Falling back to defending your own organisation'));
  expect(Buffer.from(drawCard(card('Trust'))).equals(first)).toBe(true);
});
