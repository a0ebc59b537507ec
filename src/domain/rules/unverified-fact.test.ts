import { expect, test } from 'vitest';
import { corpusWith, factWith, told } from '../../../tests/unit/corpus-with.ts';
import { unverifiedFact } from './unverified-fact.ts';

test('names a fact that is marked unverified, cited or not', () => {
  const facts = [factWith({ confidence: 'unverified' })];
  expect(told(unverifiedFact(corpusWith({ facts })))).toEqual([
    'src/content/facts/E-001.yaml',
    '  confidence',
    '    The fact "E-001" is marked unverified, and unverified facts are not published.',
    '    Read it in its source and mark it `seen`, or delete the file and the sentence that cites it.  [unverified-fact]',
  ]);
});

test.each(['seen', 'second-hand'] as const)('lets a fact be published that is marked %s', (confidence) => {
  expect(unverifiedFact(corpusWith({ facts: [factWith({ confidence })] }))).toEqual([]);
});
