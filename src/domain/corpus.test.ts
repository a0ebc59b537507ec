import { expect, test } from 'vitest';
import { corpusWith, factWith, termWith } from '../../tests/unit/corpus-with.ts';
import { idsIn, withoutFiles } from './corpus.ts';

test('counts a file that could not be read among those of its own folder', () => {
  const corpus = corpusWith({
    facts: [factWith({ id: 'E-001' })],
    unread: ['facts/E-002', 'glossary/place', 'skills/x'],
  });
  expect([...idsIn(corpus, 'facts')]).toEqual(['E-001', 'E-002']);
});

test('takes files for unread that nothing can be held against, with what they name', () => {
  const corpus = corpusWith({
    facts: [factWith({ id: 'E-001' }), factWith({ id: 'E-002' })],
    glossary: [termWith({ id: 'place' })],
    mentions: ['E-001', 'E-002'].map((id) => ({ file: `src/content/facts/${id}.yaml`, place: 'x', of: 'fact', id })),
  });
  const without = withoutFiles(corpus, new Set(['src/content/facts/E-002.yaml']));
  expect(without.facts.map(({ id }) => id)).toEqual(['E-001']);
  expect(without.mentions.map(({ id }) => id)).toEqual(['E-001']);
  expect(without.glossary).toEqual(corpus.glossary);
  expect(without.unread).toEqual(['facts/E-002']);
});
