import { expect, test } from 'vitest';
import { cardSvg } from './card.ts';

const card = { kind: 'skills', word: 'Skill', shape: 'M0 0' } as const;

test('sets a long title in several lines and a short one in one', () => {
  const lines = (title: string): number => cardSvg({ ...card, title }).match(/<tspan x="205"/g)?.length ?? 0;
  expect(lines('Building trust')).toBe(1);
  expect(lines('Falling back to defending your own organisation')).toBe(3);
});

test('takes no markup from a title', () => {
  expect(cardSvg({ ...card, title: 'Us & <them>' })).toContain('Us &amp; &lt;them>');
});
