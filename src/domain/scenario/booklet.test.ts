import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playOnPaper } from '../../../tests/unit/pencil.ts';
import { randomScenario } from '../../../tests/unit/random-scenario.ts';
import { choiceWith, endingWith, scenarioWith, stepWith, to } from '../../../tests/unit/scenario-with.ts';
import { seeded } from '../chance.ts';
import { bookletOf, type Paragraph } from './booklet.ts';
import type { Scenario } from './scenario.ts';

const BOOK = bookletOf(scenarioWith());
const paragraph = (kind: Paragraph['kind'], title: string) =>
  BOOK.paragraphs.find((one) => one.kind === kind && one.title === title)!;

test('numbers every step, choice, open chair and ending from 1, where the story begins', () => {
  expect(BOOK.paragraphs.map(({ number }) => number)).toEqual(BOOK.paragraphs.map((_, i) => i + 1));
  expect(BOOK.paragraphs).toHaveLength(2 + 5 + 2 + 3);
  expect(BOOK.paragraphs[0]).toMatchObject({ kind: 'step', text: 'The door is shut.', when: 'Friday, 15:40' });
});

test('keeps its numbers from one day to the next, and puts choices of one step far apart', () => {
  expect(bookletOf(scenarioWith())).toEqual(BOOK);
  const order = BOOK.paragraphs.map(({ kind, title }) => `${kind} ${title}`);
  expect(order.slice(1)).not.toEqual(order.slice(1).toSorted());
});

test('says what to do to the sheet, and then where to turn', () => {
  expect(paragraph('choice', 'Take some time and then tell at the door')).toMatchObject({
    does: ['Tick box A.', 'Move “Dee’s trust” one word on.', 'Move “Hours lost” one word on.'],
    text: 'The clock moves on.',
    ways: [{ inWords: expect.stringMatching(/^Turn to \d+\.$/) as string }],
  });
  expect(paragraph('choice', 'Take some time and then ask at the door').ways.map(({ inWords }) => inWords)).toEqual([
    expect.stringMatching(/^If “Dee’s trust” stands at “firm” and box A is ticked, turn to \d+\.$/),
    expect.stringMatching(/^Otherwise, turn to \d+\.$/),
  ]);
});

test('writes each kind of condition as a reader with a pencil checks it', () => {
  const tests = [
    { fact: 'told-ruth' },
    { notFact: 'told-ruth' },
    { asked: 'dee' },
    { notAsked: 'dee' },
    { quantity: 'trust', atLeast: 2 },
    { quantity: 'trust', atMost: 1 },
    { quantity: 'trust', atMost: 0 },
  ];
  const also = tests.map((one) => ({ if: [one], text: 'More of it.' }));
  const book = bookletOf(scenarioWith({ steps: [stepWith({ also, choices: [choiceWith({ ways: [to('even')] })] })] }));
  expect(book.paragraphs[0]?.notes.map((note) => note.if)).toEqual([
    'box A is ticked',
    'box A is empty',
    'you have asked Dee Marsh',
    'you have not asked Dee Marsh',
    '“Dee’s trust” stands at “steady” or a word after it',
    '“Dee’s trust” stands at “thin” or a word before it',
    '“Dee’s trust” stands at “gone”',
  ]);
});

test('offers a choice only if what it asks for holds', () => {
  const steps = [stepWith({ choices: [choiceWith({ id: 'use', if: [{ fact: 'told-ruth' }], ways: [to('even')] })] })];
  const [line] = bookletOf(scenarioWith({ steps })).paragraphs[0]!.choices;
  expect(line?.inWords).toMatch(/^Only if box A is ticked: Take some time and then use at the door\. Turn to \d\.$/);
});

test('lists choices by the numbers that they lead to', () => {
  for (const { choices } of BOOK.paragraphs) {
    expect(choices.map(({ number }) => number)).toEqual(choices.map(({ number }) => number).toSorted((a, b) => a - b));
  }
});

test('a conversation is crossed out, and its paragraph sends the reader back', () => {
  expect(paragraph('person', 'Dee Marsh')).toMatchObject({
    does: ['Cross out one conversation.'],
    text: 'Dee thinks of the fall.',
    ways: [{ inWords: 'Go back to 1.' }],
  });
  expect(BOOK.sheet).toEqual({
    boxes: ['A'],
    trackers: [
      { name: 'Dee’s trust', words: ['gone', 'thin', 'steady', 'firm'], start: 1 },
      { name: 'Hours lost', words: ['none', 'some', 'many'], start: 0 },
    ],
    conversations: 1,
    asked: [],
  });
});

test('has a box for a name only where something depends on having asked', () => {
  const use = choiceWith({ id: 'use', if: [{ asked: 'dee' }], ways: [to('even')] });
  const [door] = scenarioWith().steps;
  const book = bookletOf(scenarioWith({ steps: [{ ...door!, choices: [use] }] }));
  expect(book.sheet.asked).toEqual(['Dee Marsh']);
  expect(book.paragraphs.flatMap(({ does }) => does)).toContain('Tick the name of Dee Marsh.');
});

test('says how to play with what there is', () => {
  expect(BOOK.howTo).toHaveLength(5);
  expect(BOOK.howTo[2]).toBe(
    'In each row, one word has a ring. Move it when you are told to: on is towards the last word of its row, back is towards the first, and it stops at either end.',
  );
  const bare = scenarioWith({
    facts: [],
    quantities: [],
    conversations: 0,
    steps: [stepWith({ choices: [choiceWith({ ways: [to('even')] })] })],
  });
  expect(bookletOf(bare).howTo).toEqual([
    'Begin at 1. Keep the sheet, a pencil and a rubber beside you, and read only what you are sent to.',
    'Where several lines begin with “If”, take the first that is true.',
  ]);
});

test('tells afterwards what each choice was about, what the boxes meant and what everybody would say', () => {
  const { endings, reasons, boxes, chairs } = BOOK.debrief;
  expect(boxes).toEqual([{ letter: 'A', means: 'You told Ruth what you did not know.' }]);
  expect(reasons.map(({ choice }) => choice.id).toSorted()).toEqual(['ask', 'leave', 'push', 'tell', 'wait']);
  expect(endings[0]?.voices).toEqual([
    { name: 'Ruth Vale', text: 'I got home.' },
    { name: 'Dee Marsh', text: 'I was asked.' },
  ]);
  expect(chairs.map(({ number, name }) => [number, name])).toEqual([
    [1, 'Dee Marsh'],
    [1, 'Ruth Vale'],
  ]);
});

test('gives whoever runs it the steps in the order of the story, with what each choice does', () => {
  expect(BOOK.key.steps.map(({ step }) => step.id)).toEqual(['door', 'table']);
  expect(BOOK.key.steps[0]?.choices.map(({ does }) => does.length)).toEqual([3, 0]);
  expect(BOOK.key.facilitator).toBe('Let somebody read it aloud. Stop when it comes close to home.');
});

test('playing by the words of the booklet is playing the scenario', () => {
  fc.assert(
    fc.property(randomScenario(), fc.string(), (drawn, seed) => {
      // A way that does not fit leads nowhere on paper: the proof refuses it before anybody prints it.
      playOnPaper(titled(drawn), seeded(seed), 8);
    }),
  );
});

/** Titles that tell steps and endings apart, so that the test sees where each reader is. */
function titled(scenario: Scenario): Scenario {
  return {
    ...scenario,
    endings: scenario.endings.map((ending) => endingWith({ ...ending, title: `Ending ${ending.id}` })),
  };
}
