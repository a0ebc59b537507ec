import { expect, test } from 'vitest';
import { corpusWith, factWith } from '../../tests/unit/corpus-with.ts';
import { idsIn } from './corpus.ts';

test('counts a file that could not be read among those of its own folder', () => {
  const corpus = corpusWith({
    facts: [factWith({ id: 'E-001' })],
    unread: ['facts/E-002', 'glossary/place', 'skills/x'],
  });
  expect([...idsIn(corpus, 'facts')]).toEqual(['E-001', 'E-002']);
});
