import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomScenario } from '../../../tests/unit/random-scenario.ts';
import { choiceWith, endingWith, scenarioWith, stepWith, to } from '../../../tests/unit/scenario-with.ts';
import { seeded } from '../chance.ts';
import { randomPlays, worthOf } from './chances.ts';
import { explore } from './explore.ts';
import { bestEndings, decisionsOf, isSound, sharesOf } from './fairness.ts';

const decisions = (parts: Parameters<typeof scenarioWith>[0]) =>
  decisionsOf(explore(scenarioWith(parts))).map(({ step, best, longest, beatsAll }) => [
    step.id,
    best?.id,
    longest?.id,
    beatsAll?.id,
  ]);

test('knows at each decision which choice leads to better endings', () => {
  expect(decisions({})).toEqual([
    ['door', 'tell', undefined, undefined],
    ['table', 'ask', undefined, undefined],
  ]);
});

test('sees no decision where there is one thing to do', () => {
  expect(decisions({ steps: [stepWith({ choices: [choiceWith({ ways: [to('even')] })] })] })).toEqual([]);
});

test('sees no best where two choices are as good, and no longest where two are as long', () => {
  const choices = ['go', 'up'].map((id) => choiceWith({ id, ways: [to('even')] }));
  expect(decisions({ steps: [stepWith({ choices })] })).toEqual([['door', undefined, undefined, undefined]]);
});

test('compares choices only where a play is offered both', () => {
  const choices = [
    choiceWith({ id: 'here', if: [{ fact: 'told-ruth' }], ways: [to('good')] }),
    choiceWith({ id: 'there', if: [{ notFact: 'told-ruth' }], ways: [to('late')] }),
  ];
  const steps = [scenarioWith().steps[0]!, stepWith({ id: 'table', choices })];
  expect(decisions({ steps }).map(([step]) => step)).toEqual(['door']);
});

test('what a state is worth is what plays by lot come to, also where they can go round', () => {
  const choices = [
    choiceWith({ id: 'again', ways: [to('door')] }),
    choiceWith({ id: 'good', ways: [to('good')] }),
    choiceWith({ id: 'late', ways: [to('late')] }),
  ];
  const endings = [endingWith({ id: 'late', better: 1 }), endingWith({ id: 'good', better: 3 })];
  expect(worthOf(explore(scenarioWith({ steps: [stepWith({ choices })], endings })))[0]).toBeCloseTo(2);
});

test('a thousand plays by lot are the same each time, and none is lost', () => {
  const shares = sharesOf(explore(scenarioWith()));
  expect(shares).toEqual(sharesOf(explore(scenarioWith())));
  expect([...shares.values()].reduce((sum, n) => sum + n, 0)).toBe(1000);
});

test('plays by lot come to each ending about as often as they should', () => {
  const shares = sharesOf(explore(scenarioWith()));
  // At the door one of two, at the table one of three: good is one way of six.
  expect(shares.get('good')).toBeGreaterThan(120);
  expect(shares.get('good')).toBeLessThan(215);
});

test('plays by lot reach only endings that the proof reaches, and all of them if every play ends', () => {
  fc.assert(
    fc.property(randomScenario(), (scenario) => {
      const exploration = explore(scenario);
      const reached = new Set(exploration.nodes.map(({ state }) => state.at));
      const shares = [...randomPlays(exploration, 20, seeded('any'))].filter(([, plays]) => plays > 0);
      expect(shares.filter(([ending]) => !reached.has(ending))).toEqual([]);
      if (isSound(exploration)) expect(shares.length).toBeGreaterThan(0);
    }),
  );
});

test('plays by lot ask on about every second occasion where it matters', () => {
  const [door] = scenarioWith().steps;
  const choices = [
    choiceWith({ id: 'use', if: [{ asked: 'dee' }], ways: [to('good')] }),
    choiceWith({ id: 'go', if: [{ notAsked: 'dee' }], ways: [to('late')] }),
  ];
  const shares = sharesOf(explore(scenarioWith({ steps: [{ ...door!, choices }] })));
  expect(shares.get('good')).toBeGreaterThan(400);
  expect(shares.get('late')).toBeGreaterThan(400);
});

test('endings that share the highest place are all the best', () => {
  const endings = [
    endingWith({ id: 'a', better: 2 }),
    endingWith({ id: 'b', better: 1 }),
    endingWith({ id: 'c', better: 2 }),
  ];
  expect(bestEndings(scenarioWith({ endings }))).toEqual(['a', 'c']);
});
