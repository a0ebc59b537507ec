import { expect, test } from 'vitest';
import { corpusWith, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { scenarioFileWith, scenarioWith } from '../../../tests/unit/scenario-with.ts';
import type { Nation } from '../vocabulary.ts';
import { scenarioCoverage } from './scenario-coverage.ts';

const FOUR: readonly Nation[] = ['england', 'scotland', 'wales', 'northern-ireland'];
const PAGES = [
  pageWith({ kind: 'skills', id: 'building-trust' }),
  pageWith({ kind: 'barriers', id: 'old-rivalry' }),
  pageWith({ kind: 'tools', id: 'a-map' }),
];

function nine(practises: readonly `skills/${string}`[][], nations = FOUR) {
  return Array.from({ length: 9 }, (_, i) => {
    const id = `story-${i}`;
    const nation = nations[i % nations.length]!;
    return scenarioFileWith({ id, scenario: scenarioWith({ id, nation, practises: practises[i] ?? [] }) });
  });
}

test('names what is practised less than twice, and the nations where nothing happens', () => {
  const scenarios = nine([['skills/building-trust', 'skills/building-trust']], ['england', 'wales']);
  expect(told(scenarioCoverage(corpusWith({ pages: PAGES, scenarios })))).toEqual([
    'src/content/scenarios/',
    '  all scenarios',
    '    The skill "skills/building-trust" is practised in one scenario, and two is the least.',
    '    Let a choice in another scenario teach it, and add it to `practises` there.  [scenario-coverage]',
    '  all scenarios',
    '    The barrier "barriers/old-rivalry" is practised in no scenario, and two is the least.',
    '    Let a choice in another scenario teach it, and add it to `practises` there.  [scenario-coverage]',
    '  all scenarios',
    '    No scenario happens in Scotland.',
    '    Write one, or move a story there with its law and its names.  [scenario-coverage]',
    '  all scenarios',
    '    No scenario happens in Northern Ireland.',
    '    Write one, or move a story there with its law and its names.  [scenario-coverage]',
  ]);
});

test('is content when everything is practised twice, in all four nations', () => {
  const pages = [pageWith({ kind: 'skills', id: 'building-trust' })];
  const scenarios = nine([['skills/building-trust'], [], ['skills/building-trust']]);
  expect(scenarioCoverage(corpusWith({ pages, scenarios }))).toEqual([]);
});

test('asks for nothing while there are fewer than nine scenarios', () => {
  expect(scenarioCoverage(corpusWith({ pages: PAGES, scenarios: nine([]).slice(1) }))).toEqual([]);
});

test('says nothing while a scenario could not be read', () => {
  const corpus = corpusWith({ pages: PAGES, scenarios: nine([]), unread: ['scenarios/one-more'] });
  expect(scenarioCoverage(corpus)).toEqual([]);
});
