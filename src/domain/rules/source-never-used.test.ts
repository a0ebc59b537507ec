import { expect, test } from 'vitest';
import { corpusWith, factWith, sourceWith, told } from '../../../tests/unit/corpus-with.ts';
import { sourceNeverUsed } from './source-never-used.ts';

const sources = [sourceWith(), sourceWith({ id: 'smith-2020-wards' })];

test('names a source on which no fact rests', () => {
  expect(told(sourceNeverUsed(corpusWith({ sources })))).toEqual([
    'src/content/sources/smith-2020-wards.yaml',
    '  the whole file',
    '    No fact rests on the source "smith-2020-wards".',
    '    Name it in the `sources` of a fact, or delete the file.  [source-never-used]',
  ]);
});

test('counts the second source of a fact as used', () => {
  const facts = [factWith({ sources: ['jones-2019-visits', 'smith-2020-wards'] })];
  expect(sourceNeverUsed(corpusWith({ sources, facts }))).toEqual([]);
});

test('waits until every fact can be read', () => {
  expect(sourceNeverUsed(corpusWith({ sources, unread: ['facts/E-002'] }))).toEqual([]);
  expect(sourceNeverUsed(corpusWith({ sources, unread: ['skills/trust'] }))).toHaveLength(1);
});
