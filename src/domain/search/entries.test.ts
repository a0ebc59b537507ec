import { expect, test } from 'vitest';
import { ownHeadings, synonymsByTarget } from './entries.ts';

test("keeps the headings that are a page's own and leaves those of its kind", () => {
  const headings = [
    { depth: 2, slug: 'moves', text: 'Moves' },
    { depth: 3, slug: 'trade-worries', text: 'Trade worries' },
    { depth: 3, slug: 'at-the-front-line', text: 'At the front line' },
  ];
  expect(ownHeadings('skills', headings)).toEqual([['trade-worries', 'Trade worries']]);
});

test('lends the words of a row to every page it leads to, and marks the best answer', () => {
  const rows = [
    { words: ['s75', 'section 75'], to: ['glossary/section-75', 'tools/pooled-budgets'] },
    { words: ['shared pot'], to: ['tools/pooled-budgets'] },
  ];
  const words = synonymsByTarget(rows);
  expect(words.get('tools/pooled-budgets')).toEqual({ s: ['s75', 'section 75'], b: ['shared pot'] });
  expect(words.get('glossary/section-75')).toEqual({ b: ['s75', 'section 75'] });
});
