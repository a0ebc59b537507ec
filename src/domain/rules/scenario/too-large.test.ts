import { expect, test, vi } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, scenarioWith, stepWith, to } from '../../../../tests/unit/scenario-with.ts';
import { tooLarge } from './too-large.ts';

// Two hundred thousand states take a busy machine longer than the five seconds that a test has.
vi.setConfig({ testTimeout: 60_000 });

const FILE = 'src/content/scenarios/the-door.yaml';

test('says so when a scenario has more states than are looked at', () => {
  const names = Array.from({ length: 18 }, (_, i) => `step-${i}`);
  const facts = names.map((id) => ({ id: `${id}-done`, means: 'This has happened.' }));
  const looksBack = facts.map(({ id }) => to('late', { fact: id }));
  const steps = names.map((id, i) => {
    const ways = i === names.length - 1 ? [...looksBack, to('even')] : [to(`step-${i + 1}`)];
    return stepWith({ id, choices: [choiceWith({ id: 'do', sets: [`${id}-done`], ways }), choiceWith({ ways })] });
  });
  expect(told(tooLarge(scenarioWith({ start: 'step-0', facts, steps }), FILE))).toEqual([
    FILE,
    '  the whole file',
    '    Plays of this scenario can stand in more than 200,000 ways, and that is as many as we look at.',
    '    Use fewer quantities or fewer words for them, forget facts with `clears` once they have been looked back on, or make the story shorter.  [scenario-too-large]',
  ]);
});
