import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawCard } from '../corpus/card.ts';
import { cardsOf, type TitledPage } from '../domain/card.ts';

/** A program that draws the cards of the pages it reads, as JSON, into PNG files below a folder. */
const [, , folder = ''] = process.argv;
const pages = JSON.parse(readFileSync(0, 'utf8')) as TitledPage[];
const made = new Set<string>();
for (const [page, card] of cardsOf(pages)) {
  const file = join(folder, `${page}.png`);
  const parent = dirname(file);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  writeFileSync(file, drawCard(card));
}
