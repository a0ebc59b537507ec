import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomScenario } from '../../../tests/unit/random-scenario.ts';
import { choiceWith, scenarioWith, stepWith, to } from '../../../tests/unit/scenario-with.ts';
import { explore, nodesByPlace, wayTo, type Exploration, type Node } from './explore.ts';
import { keyOf, liveIn } from './live.ts';
import { deadEnds, goingRound, longestPlay, pathsOf } from './paths.ts';
import { ask, askable, begin, choose, ended, offered, stateOf, type Run } from './play.ts';
import type { Scenario } from './scenario.ts';
import { choicesIn, endingCalled, outcomeOf, startState, stepCalled, type State } from './state.ts';

/** `ask dee`, `door.tell`. */
const moves = (exploration: Exploration, node: Node) =>
  wayTo(exploration, node).map(({ at, does }) => ('ask' in does ? `ask ${does.ask}` : `${at}.${does.choice}`));

test('finds what a play can do and where it can end', () => {
  const exploration = explore(scenarioWith());
  expect([...nodesByPlace(exploration).keys()].sort()).toEqual(['door', 'even', 'good', 'late', 'table']);
  expect(exploration.complete).toBe(true);
  expect(pathsOf(exploration)).toEqual({ shortest: 2, longest: 2, count: 6n });
});

test('says so when there are more states than the limit', () => {
  expect(explore(scenarioWith(), startState(scenarioWith()), 3)).toMatchObject({ complete: false });
});

test('takes states for one that differ only in what nothing looks back on any more', () => {
  const steps = [
    stepWith({ id: 'door', choices: [choiceWith({ id: 'a', sets: ['told-ruth'] }), choiceWith({ id: 'b' })] }),
    stepWith({ id: 'table', choices: [choiceWith({ ways: [to('even')] })] }),
  ];
  expect(explore(scenarioWith({ steps })).nodes.map(({ state }) => state.at)).toEqual(['door', 'table', 'even']);
});

test('names a shortest play that comes to a state', () => {
  const exploration = explore(scenarioWith());
  const good = exploration.nodes.find(({ state }) => state.at === 'good')!;
  expect(moves(exploration, good)).toEqual(['door.tell', 'table.ask']);
});

test('follows whom a reader asks where a condition looks back on it', () => {
  const scenario = scenarioWith({
    steps: [
      scenarioWith().steps[0]!,
      stepWith({
        id: 'table',
        choices: [
          choiceWith({ id: 'use', if: [{ asked: 'dee' }], ways: [to('good')] }),
          choiceWith({ id: 'go', if: [{ notAsked: 'dee' }], ways: [to('late')] }),
        ],
      }),
    ],
  });
  const exploration = explore(scenario);
  const good = exploration.nodes.find(({ state }) => state.at === 'good')!;
  expect(moves(exploration, good)).toEqual(['ask dee', 'door.tell', 'table.use']);
  expect(deadEnds(exploration)).toEqual([]);
});

test('calls it a dead end where only asking somebody would open a choice', () => {
  const steps = [
    scenarioWith().steps[0]!,
    stepWith({
      id: 'table',
      choices: [choiceWith({ id: 'use', if: [{ asked: 'dee' }], ways: [to('good')] })],
      chairs: [{ person: 'dee', text: 'Dee thinks of the fall.', ask: true }],
    }),
  ];
  const exploration = explore(scenarioWith({ steps }));
  expect(deadEnds(exploration).map((node) => moves(exploration, node))).toEqual([['door.tell']]);
});

test('does not ask more people than there are conversations', () => {
  const asked = (conversations: number) => {
    const both = choiceWith({ id: 'both', if: [{ asked: 'dee' }, { asked: 'ruth' }], ways: [to('good')] });
    const steps = [
      scenarioWith().steps[0]!,
      stepWith({ id: 'table', choices: [both, choiceWith({ ways: [to('even')] })] }),
    ];
    return explore(scenarioWith({ conversations, steps })).nodes.some(({ state }) => state.at === 'good');
  };
  expect([asked(1), asked(2)]).toEqual([false, true]);
});

/** Dee can be asked at each of the steps `at`; choices that use it lead to the good ending. */
function asking({ at, conversations = 1, first }: { at: string[]; conversations?: number; first?: string }) {
  const chairs = (id: string) => (at.includes(id) ? [{ person: 'dee', text: 'Dee thinks of it.', ask: true }] : []);
  const use = choiceWith({ id: 'use', if: [{ asked: 'dee' }], ways: [to('good')] });
  const go = choiceWith({ id: 'go', ways: [to(first ?? 'even')] });
  const steps = [
    stepWith({ id: 'door', chairs: chairs('door'), choices: [choiceWith({ id: 'in' })] }),
    stepWith({ id: 'table', chairs: chairs('table'), choices: [use, go] }),
    stepWith({ id: 'attic', chairs: chairs('attic'), choices: [choiceWith({ id: 'end', ways: [to('even')] })] }),
  ];
  return pathsOf(explore(scenarioWith({ steps, conversations })));
}

test('counts asking somebody as a play of its own while something can look back on it, and not as a choice', () => {
  expect(asking({ at: ['door'] })).toEqual({ shortest: 2, longest: 2, count: 3n });
  expect(asking({ at: ['door', 'table'], conversations: 2 })).toEqual({ shortest: 2, longest: 2, count: 5n });
  expect(asking({ at: ['attic'], first: 'attic' })).toEqual({ shortest: 3, longest: 3, count: 1n });
});

test('asks nobody again who has been asked: that opens nothing', () => {
  const chairs = [{ person: 'dee', text: 'Dee thinks of it.', ask: true }];
  const steps = [
    stepWith({ chairs, choices: [choiceWith({ id: 'in', if: [{ asked: 'dee' }] })] }),
    stepWith({ id: 'table', chairs, choices: [choiceWith({ id: 'use', if: [{ asked: 'dee' }], ways: [to('good')] })] }),
  ];
  expect(pathsOf(explore(scenarioWith({ steps, conversations: 3 })))).toEqual({ shortest: 2, longest: 2, count: 1n });
});

test('finds the shortest play where it begins with asking somebody', () => {
  const steps = [
    stepWith({
      chairs: [{ person: 'dee', text: 'Dee thinks of it.', ask: true }],
      choices: [choiceWith({ id: 'use', if: [{ asked: 'dee' }], ways: [to('good')] }), choiceWith({ id: 'in' })],
    }),
    stepWith({ id: 'table', choices: [choiceWith({ ways: [to('even')] })] }),
  ];
  expect(pathsOf(explore(scenarioWith({ steps })))).toMatchObject({ shortest: 1, longest: 2 });
});

test('keeps apart who has a conversation left and who has spent it on somebody past mattering', () => {
  const chair = (person: string) => [{ person, text: 'What I think of it.', ask: true }];
  const steps = [
    stepWith({
      id: 'door',
      chairs: chair('ruth'),
      choices: [choiceWith({ id: 'use', if: [{ asked: 'ruth' }] }), choiceWith({ id: 'in' })],
    }),
    stepWith({
      id: 'table',
      chairs: chair('dee'),
      choices: [
        choiceWith({ id: 'use', if: [{ asked: 'dee' }], ways: [to('good')] }),
        choiceWith({ id: 'go', ways: [to('even')] }),
      ],
    }),
  ];
  // Who asks Ruth can choose two things at the door and no more of Dee: 2 × 1. Who does not: 1 × (1 + 2).
  expect(pathsOf(explore(scenarioWith({ steps }))).count).toBe(5n);
});

test('leads a choice of which no way fits nowhere', () => {
  const steps = [stepWith({ choices: [choiceWith({ ways: [to('even', { fact: 'told-ruth' })] })] })];
  const { nodes } = explore(scenarioWith({ steps }));
  expect(nodes.map(({ edges }) => edges.map(({ does, to: place }) => [does, place]))).toEqual([
    [[{ choice: 'wait', way: -1 }, undefined]],
  ]);
});

test('finds plays that go round for ever, and not those that can leave the circle', () => {
  const circle = (...ways: string[]) => {
    const choices = ways.map((place) => choiceWith({ id: place, ways: [to(place)] }));
    const steps = [
      stepWith({ id: 'door', choices: [choiceWith({ id: 'in' }), choiceWith({ id: 'home', ways: [to('even')] })] }),
      stepWith({ id: 'table', choices }),
    ];
    return goingRound(explore(scenarioWith({ steps }))).map(({ state }) => state.at);
  };
  expect(circle('table')).toEqual(['table']);
  expect(circle('table', 'late')).toEqual([]);
});

test('knows the shortest play where plays can go round, and no longest one', () => {
  const steps = [
    stepWith({
      id: 'door',
      choices: [choiceWith({ id: 'again', ways: [to('door')] }), choiceWith({ id: 'in', ways: [to('even')] })],
    }),
  ];
  const exploration = explore(scenarioWith({ steps }));
  expect(pathsOf(exploration)).toEqual({ shortest: 1 });
  expect(longestPlay(exploration)).toBeUndefined();
});

test('counts more plays than a number holds exactly', () => {
  const names = Array.from({ length: 60 }, (_, i) => `step-${i}`);
  const steps = names.map((id, i) =>
    stepWith({
      id,
      choices: ['a', 'b', 'c'].map((choice) => choiceWith({ id: choice, ways: [to(names[i + 1] ?? 'even')] })),
    }),
  );
  expect(pathsOf(explore(scenarioWith({ start: 'step-0', steps }))).count).toBe(3n ** 60n);
});

/** Runs to every state that can be played to, told apart in full. */
function bruteForce(scenario: Scenario): Run[] {
  const runs: Run[] = [];
  const known = new Set<string>();
  const todo: Run[] = [begin()];
  for (let run = todo.pop(); run !== undefined; run = todo.pop()) {
    const state = stateOf(scenario, run);
    const key = wholeState(state);
    if (known.has(key)) continue;
    known.add(key);
    runs.push(run);
    for (const { id } of offered(scenario, run, 'any')) todo.push(choose(scenario, run, id));
    for (const { id } of askable(scenario, run)) todo.push(ask(scenario, run, id));
  }
  return runs;
}

function wholeState({ at, facts, quantities, asked, heard, left }: State): string {
  return JSON.stringify([at, [...facts].sort(), quantities, [...asked].sort(), heard.toSorted(), left]);
}

/** A state as far as any condition from there on can see it: how many conversations are left is seen by none. */
function seen(scenario: Scenario, state: State): string {
  return keyOf(liveIn(scenario).get(state.at)!, { ...state, left: 0 });
}

test('finds the states that playing every way finds, and no others', () => {
  fc.assert(
    fc.property(randomScenario(), (scenario) => {
      const played = bruteForce(scenario).map((run) => stateOf(scenario, run));
      const found = explore(scenario).nodes.map(({ state }) => state);
      expect(new Set(found.map((state) => seen(scenario, state)))).toEqual(
        new Set(played.map((state) => seen(scenario, state))),
      );
      const whole = new Set(played.map(wholeState));
      expect(found.filter((state) => !whole.has(wholeState(state)))).toEqual([]);
    }),
  );
});

test('offers, ends, gets stuck and leaves the words where playing every way does', () => {
  fc.assert(
    fc.property(randomScenario(), (scenario) => {
      const exploration = explore(scenario);
      const found = { offered: new Set<string>(), ways: new Set<string>(), over: new Set<string>() };
      for (const { state, edges } of exploration.nodes) {
        for (const { does, over } of edges) {
          if ('ask' in does) continue;
          found.offered.add(`${state.at}.${does.choice}`);
          found.ways.add(`${state.at}.${does.choice}.${does.way}`);
          for (const quantity of over) found.over.add(`${state.at}.${does.choice}.${quantity}`);
        }
      }
      const played = { offered: new Set<string>(), ways: new Set<string>(), over: new Set<string>() };
      const stuck = new Set<string>();
      const endings = new Set<string>();
      for (const run of bruteForce(scenario)) {
        const state = stateOf(scenario, run);
        const step = stepCalled(scenario, state.at);
        const choices = step ? choicesIn(step, state) : [];
        if (step && choices.length === 0) stuck.add(step.id);
        const ending = ended(scenario, run);
        if (ending) endings.add(ending.id);
        for (const choice of choices) {
          const { way, over } = outcomeOf(scenario, state, choice);
          played.offered.add(`${state.at}.${choice.id}`);
          played.ways.add(`${state.at}.${choice.id}.${way}`);
          for (const quantity of over) played.over.add(`${state.at}.${choice.id}.${quantity}`);
        }
      }
      expect(found).toEqual(played);
      expect(new Set(deadEnds(exploration).map(({ state }) => state.at))).toEqual(stuck);
      const reached = [...nodesByPlace(exploration).keys()].filter((at) => endingCalled(scenario, at));
      expect(new Set(reached)).toEqual(endings);
    }),
  );
});

/** Lengths of all plays that end, one for each different list of choices. Only for scenarios without circles and without asking. */
function playedLengths(scenario: Scenario): number[] {
  const lengths: number[] = [];
  const todo: Run[] = [begin()];
  for (let run = todo.pop(); run !== undefined; run = todo.pop()) {
    if (ended(scenario, run)) lengths.push(run.length);
    for (const { id } of offered(scenario, run, 'any')) todo.push(choose(scenario, run, id));
  }
  return lengths;
}

test('counts and measures plays as playing every one of them does', () => {
  fc.assert(
    fc.property(randomScenario({ onlyOnward: true }), (drawn) => {
      const scenario = { ...drawn, conversations: 0 };
      const lengths = playedLengths(scenario);
      const { count, shortest, longest } = pathsOf(explore(scenario));
      expect(count).toBe(BigInt(lengths.length));
      if (lengths.length > 0) expect([shortest, longest]).toEqual([Math.min(...lengths), Math.max(...lengths)]);
      else expect([shortest, longest]).toEqual([undefined, undefined]);
    }),
  );
});

test('says that plays go round for ever exactly where playing on never comes to an end', () => {
  fc.assert(
    fc.property(randomScenario(), (scenario) => {
      const exploration = explore(scenario);
      const { nodes } = exploration;
      const round = new Set(goingRound(exploration));
      for (const node of nodes) {
        const onward = explore(scenario, node.state);
        const ends = onward.nodes.some(
          ({ state, edges }) =>
            endingCalled(scenario, state.at) !== undefined || edges.every(({ does }) => 'ask' in does),
        );
        expect(round.has(node)).toBe(!ends);
      }
    }),
  );
});
