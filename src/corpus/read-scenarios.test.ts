import { expect, test } from 'vitest';
import { scenarioFileWith } from '../../tests/unit/scenario-with.ts';
import { namedInScenario } from './read-scenarios.ts';

test('a theme or a tool that a story is about is one of the pages that it names', () => {
  const story = scenarioFileWith({
    data: { about: [{ page: 'themes/discharge', why: 'Nobody answers for a weekend.' }] },
  });
  expect(namedInScenario(story)).toContainEqual({
    file: 'src/content/scenarios/the-door.yaml',
    place: 'about.0.page',
    of: 'page',
    id: 'themes/discharge',
  });
});
