import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomScenario } from '../../../tests/unit/random-scenario.ts';
import { choiceWith, endingWith, scenarioWith, stepWith, to } from '../../../tests/unit/scenario-with.ts';
import {
  ask,
  askable,
  back,
  begin,
  choose,
  conversationsLeft,
  currentStep,
  ended,
  heard,
  lastChoice,
  offered,
  replay,
  stateOf,
  textNow,
  type Run,
} from './play.ts';
import type { Scenario } from './scenario.ts';

const STORY = scenarioWith();
const play = (...choices: string[]): Run => choices.reduce((run, id) => choose(STORY, run, id), begin());
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('begins at the first step with every quantity at its start', () => {
  expect(currentStep(STORY, begin())?.id).toBe('door');
  expect(stateOf(STORY, begin()).quantities).toEqual({ trust: 1, hours: 0 });
  expect(ended(STORY, begin())).toBeUndefined();
});

test('a choice makes its facts, moves its quantities and then leads on', () => {
  const state = stateOf(STORY, play('tell', 'ask'));
  expect([...state.facts]).toEqual(['told-ruth']);
  expect(state.quantities).toEqual({ trust: 3, hours: 2 });
  expect(ended(STORY, play('tell', 'ask'))?.id).toBe('good');
});

test('takes the first way that fits', () => {
  expect(ended(STORY, play('wait', 'push'))?.id).toBe('late');
  expect(ended(STORY, play('tell', 'push'))?.id).toBe('even');
});

test('keeps the words of what was chosen and of who was asked', () => {
  expect(ask(STORY, play('tell'), 'dee')).toEqual(play('tell'));
  expect(choose(STORY, ask(STORY, begin(), 'dee'), 'tell')).toEqual([
    { does: 'ask', step: 'door', what: 'dee', words: 'Dee Marsh' },
    { does: 'choose', step: 'door', what: 'tell', words: 'Take some time and then tell at the door' },
  ]);
});

test('leaves the play alone when the choice is not there or not offered', () => {
  expect(choose(STORY, begin(), 'push')).toEqual([]);
  const steps = [stepWith({ choices: [choiceWith({ id: 'use', if: [{ fact: 'told-ruth' }] })] })];
  expect(choose(scenarioWith({ steps }), begin(), 'use')).toEqual([]);
});

test('a quantity stops at its last word', () => {
  const steps = [stepWith({ choices: [choiceWith({ id: 'up', moves: { trust: 3 }, ways: [to('even')] })] })];
  const story = scenarioWith({ steps });
  expect(stateOf(story, choose(story, begin(), 'up')).quantities.trust).toBe(3);
});

test('a fact that is cleared has not happened any more', () => {
  const steps = [
    stepWith({ choices: [choiceWith({ id: 'tell', sets: ['told-ruth'] })] }),
    stepWith({ id: 'table', choices: [choiceWith({ id: 'take-back', clears: ['told-ruth'], ways: [to('even')] })] }),
  ];
  const story = scenarioWith({ steps });
  const run = choose(story, choose(story, begin(), 'tell'), 'take-back');
  expect([...stateOf(story, run).facts]).toEqual([]);
});

test('shows the text of a step, and more of it if that has happened', () => {
  expect(textNow(STORY, play('wait'))).toEqual(['The door is shut.']);
  expect(textNow(STORY, play('tell'))).toEqual(['The door is shut.', 'Ruth nods at you.']);
  const endings = [endingWith({ id: 'late', also: [{ if: [{ notFact: 'told-ruth' }], text: 'Nobody told her.' }] })];
  const story = scenarioWith({ endings });
  expect(textNow(story, play('wait', 'leave'))).toEqual(['The street is quiet.', 'Nobody told her.']);
});

test('a person who is asked is heard at that step, and one conversation is spent', () => {
  const run = ask(STORY, begin(), 'ruth');
  expect(ids(askable(STORY, begin()))).toEqual(['dee', 'ruth']);
  expect(heard(STORY, run).map(({ text }) => text)).toEqual(['Ruth looks at the clock.']);
  expect([conversationsLeft(STORY, begin()), conversationsLeft(STORY, run)]).toEqual([1, 0]);
  expect(askable(STORY, run)).toEqual([]);
  expect(ask(STORY, run, 'dee')).toBe(run);
  expect(heard(STORY, choose(STORY, run, 'tell'))).toEqual([]);
});

test('nobody is asked twice at one step, nor asked whose chair waits for the debrief', () => {
  const chairs = [
    { person: 'dee', text: 'Dee thinks.', ask: true },
    { person: 'ruth', text: 'Ruth thinks.', ask: false },
  ];
  const story = scenarioWith({ conversations: 3, steps: [stepWith({ chairs })] });
  expect(ids(askable(story, begin()))).toEqual(['dee']);
  expect(askable(story, ask(story, begin(), 'dee'))).toEqual([]);
});

test('going back takes the last choice with it and what was asked after it', () => {
  const asked = ask(STORY, begin(), 'dee');
  expect(back(choose(STORY, asked, 'tell'))).toEqual(asked);
  expect(back(asked)).toEqual([]);
  const story = scenarioWith({
    conversations: 2,
    steps: STORY.steps.map((step) => ({ ...step, chairs: STORY.steps[0]!.chairs })),
  });
  const later = ask(story, choose(story, asked, 'tell'), 'ruth');
  expect(later).toHaveLength(3);
  expect(back(later)).toEqual(asked);
  expect(back(begin())).toEqual([]);
  expect(currentStep(STORY, back(play('tell', 'ask')))?.id).toBe('table');
});

test('what happened is that of the last choice', () => {
  expect(lastChoice(STORY, begin())).toBeUndefined();
  expect(lastChoice(STORY, play('tell', 'leave'))?.id).toBe('leave');
});

test('choices stand in an order of the play’s own that stays the same', () => {
  const choices = ['a', 'b', 'c', 'd', 'e'].map((id) => choiceWith({ id, ways: [to('even')] }));
  const story = scenarioWith({ steps: [stepWith({ choices })] });
  const order = (seed: string) => ids(offered(story, begin(), seed)).join('');
  expect(order('play-1')).toBe(order('play-1'));
  expect(order('play-1').split('').sort().join('')).toBe('abcde');
  expect(new Set(['1', '2', '3', '4', '5', '6', '7', '8'].map(order)).size).toBeGreaterThan(4);
});

test('choices of two steps are shuffled apart from each other', () => {
  const step = (id: string, next: string) =>
    stepWith({ id, choices: ['a', 'b', 'c', 'd', 'e'].map((choice) => choiceWith({ id: choice, ways: [to(next)] })) });
  const story = scenarioWith({ steps: [step('door', 'table'), step('table', 'even')] });
  const orders = ['1', '2', '3', '4'].map((seed) => [
    ids(offered(story, begin(), seed)).join(''),
    ids(offered(story, choose(story, begin(), 'a'), seed)).join(''),
  ]);
  expect(orders.filter(([here, there]) => here === there).length).toBeLessThan(2);
});

test('the order stays when a condition takes one of the choices away', () => {
  const story = (tests: { asked: string }[]) =>
    scenarioWith({
      steps: [
        stepWith({
          choices: ['a', 'b', 'c', 'd'].map((id) =>
            choiceWith({ id, if: id === 'b' ? tests : [], ways: [to('even')] }),
          ),
        }),
      ],
    });
  const whole = ids(offered(story([]), begin(), 'x'));
  expect(ids(offered(story([{ asked: 'dee' }]), begin(), 'x'))).toEqual(whole.filter((id) => id !== 'b'));
});

test('every place in the order is as likely for a choice', () => {
  const first = { tell: 0, wait: 0 };
  for (let i = 0; i < 1000; i += 1) first[offered(STORY, begin(), `play ${i}`)[0]!.id as 'tell' | 'wait'] += 1;
  expect(first.tell).toBeGreaterThan(400);
  expect(first.wait).toBeGreaterThan(400);
});

test('an old play is followed to its end where nothing has changed', () => {
  const run = choose(STORY, ask(STORY, begin(), 'dee'), 'tell');
  expect(replay(STORY, run)).toEqual({ run, lost: [], reworded: [] });
});

test('marks choices whose words have changed, and not those set in other quotation marks', () => {
  const moves = play('tell', 'ask').map((move) => ({ ...move, words: `“${move.words}”` }));
  expect(replay(STORY, moves).reworded).toEqual([]);
  expect(replay(STORY, [{ ...moves[0]!, words: 'Say it straight' }, moves[1]!]).reworded).toEqual([0]);
});

test.each<[string, Partial<Scenario>, string]>([
  ['a step that is gone', { steps: [STORY.steps[0]!] }, 'step-gone'],
  ['a choice that is gone', { steps: [STORY.steps[0]!, stepWith({ id: 'table' })] }, 'choice-gone'],
  [
    'a choice that is not offered any more',
    {
      steps: [STORY.steps[0]!, stepWith({ id: 'table', choices: [choiceWith({ id: 'ask', if: [{ asked: 'dee' }] })] })],
    },
    'leads-elsewhere',
  ],
  [
    'a way that leads elsewhere now',
    { steps: [stepWith({ choices: [choiceWith({ id: 'tell', ways: [to('even')] })] }), STORY.steps[1]!] },
    'leads-elsewhere',
  ],
])('follows an old play as far as it goes and says so of %s', (_what, parts, why) => {
  const moves = play('tell', 'ask');
  const { run, lost } = replay(scenarioWith(parts), moves);
  expect(run).toEqual(moves.slice(0, 1));
  expect(lost).toEqual([{ move: moves[1], why }]);
});

test('says so of somebody who cannot be asked any more', () => {
  const moves = ask(STORY, begin(), 'dee');
  expect(replay(scenarioWith({ steps: [stepWith()] }), moves).lost).toEqual([{ move: moves[0], why: 'person-gone' }]);
});

test('whatever an old play holds, it is an answer and never an exception', () => {
  const move = fc.oneof(
    fc.record({
      does: fc.constantFrom('choose' as const, 'ask' as const),
      step: fc.string(),
      what: fc.string(),
      words: fc.string(),
    }),
    fc.constantFrom(...play('tell', 'ask')),
  );
  fc.assert(
    fc.property(randomScenario(), fc.array(move), (scenario, moves) => {
      const { run, lost } = replay(scenario, moves);
      expect([...run, ...lost.map((one) => one.move)]).toEqual(moves);
      expect(replay(STORY, moves).run.length).toBeLessThanOrEqual(moves.length);
    }),
  );
});

test('a play that is made from choices offered is followed whole', () => {
  fc.assert(
    fc.property(randomScenario(), fc.array(fc.nat(), { maxLength: 6 }), (scenario, picks) => {
      let run = begin();
      for (const n of picks) {
        const choices = offered(scenario, run, 'seed');
        const people = askable(scenario, run);
        const person = people[n % (people.length + 1)];
        if (person) run = ask(scenario, run, person.id);
        const choice = choices[n % Math.max(choices.length, 1)];
        if (choice) run = choose(scenario, run, choice.id);
      }
      expect(replay(scenario, run)).toEqual({ run, lost: [], reworded: [] });
    }),
  );
});
