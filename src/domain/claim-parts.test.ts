import { expect, test } from 'vitest';
import { claimFacts, claimParts } from './claim-parts.ts';

test('parts a text at its marks, each part with the facts that stand after it', () => {
  expect(claimParts('It fell. [E-031] It rose here, and here. [E-080] [L-012]')).toEqual([
    { text: 'It fell.', facts: ['E-031'] },
    { text: 'It rose here, and here.', facts: ['E-080', 'L-012'] },
  ]);
});

test('keeps words after the last mark, which rest on no fact', () => {
  expect(claimParts('It fell. [E-031] Ask why.')).toEqual([
    { text: 'It fell.', facts: ['E-031'] },
    { text: 'Ask why.', facts: [] },
  ]);
});

test('leaves a mark that names no fact in the words, where its author will see it', () => {
  expect(claimParts('It fell. [E31]')).toEqual([{ text: 'It fell. [E31]', facts: [] }]);
});

test('lists facts in the order of the text, each once', () => {
  expect(claimFacts('It fell. [E-122] It rose. [E-003] [E-122]')).toEqual(['E-122', 'E-003']);
});
