import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomScenario } from '../../../tests/unit/random-scenario.ts';
import { choiceWith, endingWith, scenarioWith, stepWith, to } from '../../../tests/unit/scenario-with.ts';
import { courseOf } from './course.ts';
import { decisiveIn } from './decisive.ts';
import { debriefOf } from './debrief.ts';
import { explore } from './explore.ts';
import { ask, askable, begin, choose, offered, stateOf, type Run } from './play.ts';
import { endingCalled } from './state.ts';

const STORY = scenarioWith({ steps: scenarioWith().steps.map((step) => ({ ...step, title: `At the ${step.id}` })) });
const play = (...choices: string[]): Run => choices.reduce((run, id) => choose(STORY, run, id), begin());

test('tells each decision in words: what was chosen, what it moved and what else was there', () => {
  expect(debriefOf(STORY, play('tell', 'ask')).inWords).toEqual([
    'At “At the door” you chose “Take some time and then tell at the door”. Dee’s trust went from “thin” to “steady”. Hours lost went from “none” to “some”. You told Ruth what you did not know. You could also have chosen “Take some time and then wait at the door”.',
    'At “At the table” you chose “Take some time and then ask at the door”. Dee’s trust went from “steady” to “firm”. Hours lost went from “some” to “many”. You could also have chosen “Take some time and then push at the door” or “Take some time and then leave at the door”.',
  ]);
});

test('says what is no longer so', () => {
  const steps = [
    stepWith({ choices: [choiceWith({ id: 'tell', sets: ['told-ruth'] })] }),
    stepWith({ id: 'table', choices: [choiceWith({ id: 'deny', clears: ['told-ruth'], ways: [to('even')] })] }),
  ];
  const story = scenarioWith({ steps });
  const run = choose(story, choose(story, begin(), 'tell'), 'deny');
  expect(debriefOf(story, run).inWords[1]).toContain('No longer so: You told Ruth what you did not know.');
});

test('tells how each quantity went, and at which decision', () => {
  const { quantities } = debriefOf(STORY, play('tell', 'leave'));
  expect(quantities.map(({ inWords }) => inWords)).toEqual([
    'Dee’s trust began at “thin” and went to “steady” at “At the door”.',
    'Hours lost began at “none” and went to “some” at “At the door”.',
  ]);
  expect(quantities.map(({ values }) => values)).toEqual([
    [1, 2, 2],
    [0, 1, 1],
  ]);
  expect(debriefOf(STORY, play('wait', 'leave')).quantities[0]?.inWords).toBe('Dee’s trust stayed at “thin”.');
});

test('names the pages taught on this way, each with its decisions', () => {
  const { taught } = debriefOf(STORY, play('tell', 'ask'));
  expect(taught.map(({ page, moments }) => [page, moments.map(({ step }) => step.id)])).toEqual([
    ['skills/building-trust', ['door', 'table']],
  ]);
});

test('sets what somebody said in play apart from what nobody asked to hear', () => {
  const run = choose(STORY, ask(STORY, begin(), 'dee'), 'tell');
  const { heard, unheard } = debriefOf(STORY, run);
  expect(heard.map(({ person, text }) => [person.name, text])).toEqual([['Dee Marsh', 'Dee thinks of the fall.']]);
  expect(unheard.map(({ person }) => person.name)).toEqual(['Ruth Vale']);
});

test('hears everybody at the end, and nobody before it', () => {
  expect(debriefOf(STORY, play('tell', 'ask')).voices.map(({ person, text }) => [person.id, text])).toEqual([
    ['ruth', 'I got home.'],
    ['dee', 'I was asked.'],
  ]);
  expect(debriefOf(STORY, play('tell'))).toMatchObject({ ending: undefined, voices: [] });
});

test('says where another choice would have led to other endings, with counts and no titles', () => {
  const decisive = decisiveIn(STORY, play('wait', 'leave'));
  expect(decisive.map(({ step, other, inWords }) => [step.id, other.id, inWords])).toEqual([
    [
      'door',
      'tell',
      'Before it, three endings could still come. Your choice left two. “Take some time and then tell at the door” would have left one more.',
    ],
    [
      'table',
      'ask',
      'Before it, two endings could still come. Your choice left one. “Take some time and then ask at the door” would have led to a different one.',
    ],
  ]);
});

/** At each of its steps one can go on or turn off. */
const fork = (id: string, go: string, off: string) =>
  stepWith({ id, choices: [choiceWith({ id: 'go', ways: [to(go)] }), choiceWith({ id: 'off', ways: [to(off)] })] });
const steps = [
  // Off the way at a, b and c, one ending is added; at d and e, others are lost.
  ...[
    fork('a', 'b', 'by-a'),
    fork('b', 'c', 'by-b'),
    fork('c', 'd', 'by-c'),
    fork('d', 'e', 'late'),
    fork('e', 'even', 'good'),
  ],
  ...[fork('by-a', 'b', 'end-a'), fork('by-b', 'c', 'end-b'), fork('by-c', 'd', 'end-c')],
];
const ends = ['end-a', 'end-b', 'end-c'].map((id) => endingWith({ id }));
const FORKED = scenarioWith({ start: 'a', steps, endings: [...scenarioWith().endings, ...ends] });

test.each([
  [
    'off',
    'Before it, six endings could still come. Your choice kept them all. “Take some time and then go at the door” would have closed one of those.',
  ],
  [
    'go',
    'Before it, six endings could still come. Your choice left five. “Take some time and then off at the door” would have left one more.',
  ],
])('says what %s kept, and what the other choice would have closed or left', (choice, words) => {
  expect(decisiveIn(FORKED, choose(FORKED, begin(), choice))[0]?.inWords).toBe(words);
});

test('names the three decisions at which most was decided, in the order of the play', () => {
  const run = ['a', 'b', 'c', 'd', 'e'].reduce((moves) => choose(FORKED, moves, 'go'), begin());
  expect(decisiveIn(FORKED, run).map(({ step }) => step.id)).toEqual(['a', 'd', 'e']);
});

test('calls nothing decisive where every choice leaves the same endings', () => {
  const both = (place: string) => [
    choiceWith({ id: 'a', ways: [to(place)] }),
    choiceWith({ id: 'b', ways: [to(place)] }),
  ];
  const steps = [stepWith({ choices: both('table') }), stepWith({ id: 'table', choices: both('even') })];
  const story = scenarioWith({ steps });
  expect(decisiveIn(story, choose(story, choose(story, begin(), 'a'), 'b'))).toEqual([]);
});

test('tells a play that has not begun', () => {
  expect(debriefOf(STORY, begin())).toMatchObject({ inWords: [], taught: [], heard: [], unheard: [] });
});

/** A play made from numbers: each picks a person to ask, or not, and a choice. */
function played(scenario: Parameters<typeof stateOf>[0], picks: readonly number[]): Run {
  let run = begin();
  for (const n of picks) {
    const people = askable(scenario, run);
    const person = people[n % (people.length + 1)];
    if (person) run = ask(scenario, run, person.id);
    const choices = offered(scenario, run, 'any');
    const choice = choices[n % Math.max(choices.length, 1)];
    if (choice) run = choose(scenario, run, choice.id);
  }
  return run;
}

test('ends where the play ends, after as many decisions as were made', () => {
  fc.assert(
    fc.property(randomScenario(), fc.array(fc.nat(), { maxLength: 6 }), (scenario, picks) => {
      const run = played(scenario, picks);
      const { course } = debriefOf(scenario, run);
      expect(course.states.at(-1)?.at).toBe(stateOf(scenario, run).at);
      expect(course.made).toHaveLength(run.filter(({ does }) => does === 'choose').length);
    }),
  );
});

test('counts the endings that playing on from each decision can reach', () => {
  fc.assert(
    fc.property(randomScenario(), fc.array(fc.nat(), { maxLength: 6 }), (scenario, picks) => {
      const run = played(scenario, picks);
      const { states } = courseOf(scenario, run);
      for (const { place, before, after } of decisiveIn(scenario, run)) {
        expect(new Set(after)).toEqual(reachable(scenario, states[place + 1]!));
        // Asking at the step before choosing may have closed nothing more than the start of the step had open.
        for (const ending of after) expect(before).toContain(ending);
      }
    }),
  );
});

function reachable(
  scenario: Parameters<typeof explore>[0],
  from: NonNullable<Parameters<typeof explore>[1]>,
): Set<string> {
  const places = explore(scenario, from).nodes.map(({ state }) => state.at);
  return new Set(places.filter((at) => endingCalled(scenario, at)));
}
