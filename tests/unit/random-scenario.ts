import fc from 'fast-check';
import type { Choice, Condition, Scenario, Step } from '../../src/domain/scenario/scenario.ts';
import { choiceWith, endingWith, scenarioWith, stepWith } from './scenario-with.ts';

const STEPS = ['one', 'two', 'three', 'four'];
const ENDINGS = ['good', 'even', 'late'];
const FACTS = ['fact-a', 'fact-b'];
const QUANTITIES = ['trust', 'hours'];
const PEOPLE = ['ruth', 'dee'];

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constantFrom(...FACTS) }),
  fc.record({ notFact: fc.constantFrom(...FACTS) }),
  fc.record({ quantity: fc.constantFrom(...QUANTITIES), atLeast: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ quantity: fc.constantFrom(...QUANTITIES), atMost: fc.integer({ min: 0, max: 1 }) }),
  fc.record({ asked: fc.constantFrom(...PEOPLE) }),
  fc.record({ notAsked: fc.constantFrom(...PEOPLE) }),
);

/** Mostly none, so that most plays go some way. */
const conditions = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(condition, { maxLength: 2 }) },
);

const some = (names: readonly string[]) => fc.subarray([...names], { maxLength: 1 });

function choice(i: number, onward: readonly string[]): fc.Arbitrary<Choice> {
  const place = fc.constantFrom(...onward);
  return fc
    .record({
      if: conditions,
      sets: some(FACTS),
      clears: some(FACTS),
      moves: fc.dictionary(fc.constantFrom(...QUANTITIES), fc.integer({ min: -1, max: 1 }), { maxKeys: 2 }),
      ways: fc
        .tuple(fc.array(fc.record({ if: conditions, to: place }), { maxLength: 1 }), place)
        .map(([ways, last]) => [...ways, { if: [], to: last }]),
    })
    .map((parts) => choiceWith({ id: `choice-${i}`, label: `Do thing number ${i}`, ...parts }));
}

function step(id: string, onward: readonly string[]): fc.Arbitrary<Step> {
  const choices = fc
    .integer({ min: 1, max: 3 })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => choice(i, onward))));
  return fc
    .record({
      choices,
      also: fc.array(fc.record({ if: fc.array(condition, { maxLength: 1 }), text: fc.constant('More of it.') }), {
        maxLength: 1,
      }),
      chairs: fc
        .subarray(PEOPLE)
        .chain((people) =>
          fc.tuple(
            ...people.map((person) =>
              fc.boolean().map((open) => ({ person, text: `What ${person} sees at ${id}.`, ask: open })),
            ),
          ),
        ),
    })
    .map((parts) => stepWith({ id, title: `Step ${id}`, ...parts }));
}

/**
 * Small scenarios of every shape, sound or not: with dead ends, circles and steps that nobody reaches. With `onlyOnward`,
 * choices lead to later steps and endings only, so that every play is short.
 */
export function randomScenario({ onlyOnward = false } = {}): fc.Arbitrary<Scenario> {
  return fc
    .integer({ min: 1, max: STEPS.length })
    .chain((n) => {
      const names = STEPS.slice(0, n);
      const onward = (i: number) => [...names.slice(onlyOnward ? i + 1 : 0), ...ENDINGS];
      return fc.record({
        steps: fc.tuple(...names.map((name, i) => step(name, onward(i)))),
        conversations: fc.integer({ min: 0, max: 2 }),
      });
    })
    .map(({ steps, conversations }) =>
      scenarioWith({
        start: 'one',
        steps,
        conversations,
        facts: FACTS.map((id) => ({ id, means: `This has happened: ${id}.` })),
        quantities: [
          { id: 'trust', name: 'Dee’s trust', words: ['thin', 'steady', 'firm'], start: 1, better: 'more' },
          { id: 'hours', name: 'Hours lost', words: ['none', 'some', 'many'], start: 0, better: 'less' },
        ],
        endings: ENDINGS.map((id, i) =>
          endingWith({
            id,
            title: `It ends ${id}`,
            better: 3 - i,
            also: [{ if: [{ fact: 'fact-a' }], text: 'So it is.' }],
          }),
        ),
      }),
    );
}
