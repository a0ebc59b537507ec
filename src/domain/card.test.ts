import { expect, test } from 'vitest';
import { cardOf, cardsOf } from './card.ts';

const card = { kind: 'skills', word: 'Skill', shape: 'M0 0' } as const;

test('sets a long title in several lines and a short one in one', () => {
  const lines = (title: string): string[] => cardOf({ ...card, title }).title.lines.map(({ text }) => text);
  expect(lines('Building trust')).toEqual(['Building trust']);
  expect(lines('Falling back to defending your own organisation')).toHaveLength(3);
});

test('places lines on even numbers, so that a card can be drawn at half its size', () => {
  const { title } = cardOf({ ...card, title: 'Falling back to defending your own organisation' });
  expect([title.x, title.size, ...title.lines.map(({ baseline }) => baseline)].filter((n) => n % 2 !== 0)).toEqual([]);
});

test('takes no markup from a word', () => {
  expect(cardOf({ ...card, title: 'Us', word: 'Us & <them>' }).frame).toContain('Us &amp; &lt;them>');
});

test('cards whose titles take as many lines share their frame', () => {
  const frame = (title: string): string => cardOf({ ...card, title }).frame;
  expect(frame('Building trust')).toBe(frame('Influencing'));
});

test('gives every page a card by its address, and the site one for pages that have none', () => {
  const cards = cardsOf([{ kind: 'cases', id: 'one-team', title: 'One team' }]);
  expect([...cards.keys()]).toEqual(['examples/one-team', 'home']);
  expect(cards.get('examples/one-team')?.title.lines.map(({ text }) => text)).toEqual(['One team']);
});
