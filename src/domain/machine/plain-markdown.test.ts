import { expect, test } from 'vitest';
import { plainMarkdown } from './plain-markdown.ts';

test('writes a citation as the fact it names', () => {
  expect(plainMarkdown('It fell.<Cite fact="E-122" excuse="ten" /> Then it rose.')).toBe(
    'It fell. [E-122] Then it rose.',
  );
});

test('keeps the words of a term and drops its mark', () => {
  expect(plainMarkdown('A <Term id="pooled-budget">pooled budget</Term> helps.')).toBe('A pooled budget helps.');
});

test('says that a scene is invented and which claim is disputed', () => {
  expect(plainMarkdown('<Scene>\n\nOn the ward.\n\n</Scene>')).toBe('Invented, from many true ones:\n\nOn the ward.');
  expect(plainMarkdown('<Disputed claim="It saves money">\n\nNot so.\n\n</Disputed>')).toBe(
    'Disputed: “It saves money”\n\nNot so.',
  );
});

test('leaves out drawings and forms', () => {
  expect(plainMarkdown('Above.\n\n<Levels />\n\n<Draw name="trust-loop" />\n\nBelow.')).toBe('Above.\n\nBelow.');
});
