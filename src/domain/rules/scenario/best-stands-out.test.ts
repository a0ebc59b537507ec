import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, endingWith, scenarioWith, stepWith, to } from '../../../../tests/unit/scenario-with.ts';
import { bestStandsOut } from './best-stands-out.ts';

const FILE = 'src/content/scenarios/the-door.yaml';

/** A row of steps at which the good choice leads on and the other one home; each says where the good one stands and how long it is. */
function row(...good: { first: boolean; long: boolean }[]) {
  const steps = good.map(({ first, long }, i) => {
    const label = long ? 'Go on and go on again' : 'Go on with it';
    const on = choiceWith({ id: 'on', label, ways: [to(i === good.length - 1 ? 'good' : `step-${i + 1}`)] });
    const home = choiceWith({ id: 'home', label: 'Go home by bus', ways: [to('late')] });
    return stepWith({ id: `step-${i}`, choices: first ? [on, home] : [home, on] });
  });
  const endings = [endingWith({ id: 'late', better: 1 }), endingWith({ id: 'good', better: 2 })];
  return told(bestStandsOut(scenarioWith({ start: 'step-0', steps, endings }), FILE));
}

const [yes, no] = [true, false];

test('names the steps at which the best choice is the longest, if that is more than half', () => {
  const long = { first: no, long: yes };
  expect(row(long, long, long, { first: yes, long: no })).toEqual([
    FILE,
    '  steps',
    '    The choice that leads to the best endings has the longest label at 3 of 4 decisions.',
    '    Shorten some of them, or say more in a choice beside them: step-0.on, step-1.on, step-2.on.  [best-mostly-longest]',
  ]);
});

test('names the steps at which the best choice stands first, if that is more than half', () => {
  const first = { first: yes, long: no };
  expect(row(first, { first: no, long: no }, first, first)).toEqual([
    FILE,
    '  steps',
    '    The choice that leads to the best endings stands first at 3 of 4 decisions.',
    '    Write some of them in another place: step-0.on, step-2.on, step-3.on.  [best-mostly-first]',
  ]);
});

test('lets it be so at half of them', () => {
  const [both, none] = [
    { first: yes, long: yes },
    { first: no, long: no },
  ];
  expect(row(both, none, both, none)).toEqual(['']);
});

test('sees no pattern in three decisions', () => {
  const both = { first: yes, long: yes };
  expect(row(both, both, both)).toEqual(['']);
});
