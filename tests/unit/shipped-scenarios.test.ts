import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { seeded } from '../../src/domain/chance.ts';
import { debriefOf } from '../../src/domain/scenario/debrief.ts';
import { begin, choose, ended, offered, type Run } from '../../src/domain/scenario/play.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import { playOnPaper } from './pencil.ts';

const { corpus } = readContent(join(import.meta.dirname, '../..'), '2026-11-23');

// Some stories have tens of thousands of states, and a busy machine takes its time.
describe.each(corpus.scenarios)('$id', { timeout: 60_000 }, ({ id, scenario }) => {
  test('plays on paper as it does on the screen', () => {
    for (let play = 0; play < 25; play += 1) playOnPaper(scenario, seeded(`${id} ${play}`), 40);
  });

  test('ends whatever somebody chooses, and can be told afterwards', () => {
    for (let play = 0; play < 25; play += 1) {
      const run = playedByLot(scenario, `${id} ${play}`);
      const { voices, inWords } = debriefOf(scenario, run);
      expect(voices).toHaveLength(scenario.people.length);
      expect(inWords).toHaveLength(run.length);
    }
  });
});

/** A play to the end; with plays that can go round, a hundred choices are taken for an end that never comes. */
function playedByLot(scenario: Scenario, seed: string): Run {
  const random = seeded(seed);
  let run = begin();
  for (let move = 0; move < 100 && !ended(scenario, run); move += 1) {
    const choices = offered(scenario, run, seed);
    run = choose(scenario, run, choices[Math.floor(random() * choices.length)]!.id);
  }
  expect(ended(scenario, run)).toBeDefined();
  return run;
}
