import { expect, test } from 'vitest';
import { cardOf } from './card.ts';

const card = { kind: 'skills', word: 'Skill', shape: 'M0 0' } as const;

test('sets a long title in several lines and a short one in one', () => {
  const lines = (title: string): number => cardOf({ ...card, title }).title.match(/<tspan x="205"/g)?.length ?? 0;
  expect(lines('Building trust')).toBe(1);
  expect(lines('Falling back to defending your own organisation')).toBe(3);
});

test('takes no markup from a title', () => {
  expect(cardOf({ ...card, title: 'Us & <them>' }).title).toContain('Us &amp; &lt;them>');
});

test('cards whose titles take as many lines share their frame', () => {
  const frame = (title: string): string => cardOf({ ...card, title }).frame;
  expect(frame('Building trust')).toBe(frame('Influencing'));
});
