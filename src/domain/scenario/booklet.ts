import { seeded, shuffled } from '../chance.ts';
import type { PageRef } from '../kinds.ts';
import { counted } from '../sentences.ts';
import { asSentence, conditionsInWords, effectsInWords, letterOf, nameOf } from './booklet-words.ts';
import { allConditions } from './places.ts';
import type { Chair, Choice, Ending, Quantity, Scenario, Step } from './scenario.ts';

/** Somewhere to turn to. `inWords` holds the whole instruction, number and all. */
export interface Turn {
  number: number;
  /** As a reader checks it: `box C is ticked`. Empty if nothing is asked. */
  if: string;
  inWords: string;
}

/** One numbered paragraph. Its parts stand in this order on paper. */
export interface Paragraph {
  number: number;
  kind: 'step' | 'choice' | 'person' | 'ending';
  /** A step’s or ending’s title, the label of a choice, the name of a person. */
  title: string;
  /** Day and hour of a step, or nothing. */
  when: string;
  /** What is done to the sheet, before anything else. */
  does: readonly string[];
  text: string;
  /** More text, to read only if something holds. */
  notes: readonly { if: string; text: string }[];
  /** People who may be asked here for a conversation each. */
  ask: readonly (Turn & { person: string })[];
  /** What can be chosen, in the order of the numbers it leads to, which say nothing. */
  choices: readonly (Turn & { label: string })[];
  /** Where to go on: the first that fits. After a person, the step where they were asked. */
  ways: readonly Turn[];
}

/** What a reader keeps with a pencil. */
export interface Sheet {
  /** Letters of boxes, all empty at the start. */
  boxes: readonly string[];
  /** A row of words for each quantity, with a ring around the one where it begins. */
  trackers: readonly Pick<Quantity, 'name' | 'words' | 'start'>[];
  /** Conversations to cross out. */
  conversations: number;
  /** People whose name is ticked when they have been asked, because something later depends on it. */
  asked: readonly string[];
}

/** For after the play: what each choice was about, and what the boxes meant. */
export interface BookletDebrief {
  endings: readonly { number: number; ending: Ending; voices: readonly { name: string; text: string }[] }[];
  reasons: readonly { number: number; step: Step; choice: Choice }[];
  boxes: readonly { letter: string; means: string }[];
  /** What people saw at each step, heard or not. */
  chairs: readonly { number: number; step: Step; name: string; chair: Chair }[];
}

/** For whoever runs it: what leads where, and what to ask the room. */
export interface AnswerKey {
  steps: readonly {
    number: number;
    step: Step;
    choices: readonly {
      number: number;
      label: string;
      teaches: PageRef;
      if: string;
      does: readonly string[];
      ways: readonly Turn[];
    }[];
  }[];
  facilitator: string;
}

/** A scenario as a book to play with a pencil: the same story, by turning to numbers. Texts are as they are in the scenario. */
export interface Booklet {
  title: string;
  role: string;
  /** How to play with a pencil, one sentence or two each. */
  howTo: readonly string[];
  sheet: Sheet;
  /** By number, from 1, where the story begins. */
  paragraphs: readonly Paragraph[];
  debrief: BookletDebrief;
  key: AnswerKey;
}

export function bookletOf(scenario: Scenario): Booklet {
  const numbers = numbersOf(scenario);
  const paragraphs = [
    ...scenario.steps.flatMap((step) => [
      stepParagraph(scenario, step, numbers),
      ...step.choices.map((choice) => choiceParagraph(scenario, step, choice, numbers)),
      ...openChairs(scenario, step).map((chair) => personParagraph(scenario, step, chair, numbers)),
    ]),
    ...scenario.endings.map((ending) => endingParagraph(scenario, ending, numbers)),
  ];
  return {
    title: scenario.title,
    role: scenario.role,
    howTo: howTo(sheetOf(scenario)),
    sheet: sheetOf(scenario),
    paragraphs: paragraphs.toSorted((a, b) => a.number - b.number),
    debrief: debriefOf(scenario, numbers),
    key: keyOf(scenario, numbers),
  };
}

/** The number of each step, ending, choice (`step choice`) and chair (`step ask person`). */
type Numbers = (name: string) => number;

/** The first step is 1; the rest is shuffled, the same way each time, so that a number says nothing about what it leads to. */
function numbersOf(scenario: Scenario): Numbers {
  const names = [
    ...scenario.steps.flatMap((step) => [
      step.id,
      ...step.choices.map(({ id }) => choiceName(step, id)),
      ...openChairs(scenario, step).map(({ person }) => chairName(step, person)),
    ]),
    ...scenario.endings.map(({ id }) => id),
  ].filter((name) => name !== scenario.start);
  const order = [scenario.start, ...shuffled(names, seeded(`booklet ${scenario.id}`))];
  const numbers = new Map(order.map((name, i) => [name, i + 1]));
  return (name) => numbers.get(name) ?? 1;
}

function choiceName(step: Step, choice: string): string {
  return `${step.id} ${choice}`;
}

function chairName(step: Step, person: string): string {
  return `${step.id} ask ${person}`;
}

/** Chairs that a reader may ask. Without conversations, nobody can be. */
function openChairs({ conversations }: Scenario, { chairs }: Step): Chair[] {
  return conversations === 0 ? [] : chairs.filter(({ ask }) => ask);
}

function stepParagraph(scenario: Scenario, step: Step, numbers: Numbers): Paragraph {
  const choices = step.choices.map(({ id, label, if: tests }) => {
    const number = numbers(choiceName(step, id));
    const asked = conditionsInWords(scenario, tests);
    const only = asked === '' ? '' : `Only if ${asked}: `;
    return { number, label, if: asked, inWords: `${only}${asSentence(label)} Turn to ${number}.` };
  });
  return {
    ...plain('step', numbers(step.id), step.title, step.text),
    when: step.when,
    notes: notesOf(scenario, step),
    ask: openChairs(scenario, step).map(({ person }) => {
      const number = numbers(chairName(step, person));
      const name = nameOf(scenario, person);
      return { number, person: name, if: '', inWords: `To ask ${name}, turn to ${number}.` };
    }),
    choices: choices.toSorted((a, b) => a.number - b.number),
  };
}

function choiceParagraph(scenario: Scenario, step: Step, choice: Choice, numbers: Numbers): Paragraph {
  return {
    ...plain('choice', numbers(choiceName(step, choice.id)), choice.label, choice.happens),
    does: effectsInWords(scenario, choice),
    ways: waysOf(scenario, choice, numbers),
  };
}

function waysOf(scenario: Scenario, { ways }: Choice, numbers: Numbers): Turn[] {
  return ways.map(({ if: tests, to }, i) => {
    const number = numbers(to);
    const asked = conditionsInWords(scenario, tests);
    if (asked !== '') return { number, if: asked, inWords: `If ${asked}, turn to ${number}.` };
    return { number, if: '', inWords: i === 0 ? `Turn to ${number}.` : `Otherwise, turn to ${number}.` };
  });
}

function personParagraph(scenario: Scenario, step: Step, { person, text }: Chair, numbers: Numbers): Paragraph {
  const name = nameOf(scenario, person);
  const back = numbers(step.id);
  return {
    ...plain('person', numbers(chairName(step, person)), name, text),
    does: ['Cross out one conversation.', ...(isTested(scenario, person) ? [`Tick the name of ${name}.`] : [])],
    ways: [{ number: back, if: '', inWords: `Go back to ${back}.` }],
  };
}

function endingParagraph(scenario: Scenario, ending: Ending, numbers: Numbers): Paragraph {
  return {
    ...plain('ending', numbers(ending.id), ending.title, ending.text),
    notes: notesOf(scenario, ending),
  };
}

function plain(kind: Paragraph['kind'], number: number, title: string, text: string): Paragraph {
  return { number, kind, title, when: '', does: [], text, notes: [], ask: [], choices: [], ways: [] };
}

function notesOf(scenario: Scenario, { also }: Step | Ending): Paragraph['notes'] {
  return also.map(({ if: tests, text }) => ({ if: conditionsInWords(scenario, tests), text }));
}

function isTested(scenario: Scenario, person: string): boolean {
  return allConditions(scenario).some(
    (test) => ('asked' in test && test.asked === person) || ('notAsked' in test && test.notAsked === person),
  );
}

function sheetOf(scenario: Scenario): Sheet {
  return {
    boxes: scenario.facts.map(({ id }) => letterOf(scenario, id)),
    trackers: scenario.quantities.map(({ name, words, start }) => ({ name, words, start })),
    conversations: scenario.steps.some((step) => openChairs(scenario, step).length > 0) ? scenario.conversations : 0,
    asked: scenario.people.filter(({ id }) => isTested(scenario, id)).map(({ name }) => name),
  };
}

function howTo({ boxes, trackers, conversations }: Sheet): string[] {
  return [
    'Begin at 1. Keep the sheet, a pencil and a rubber beside you, and read only what you are sent to.',
    ...(boxes.length > 0
      ? ['When a paragraph says so, tick a box or empty it. What it means, you will see afterwards.']
      : []),
    ...(trackers.length > 0
      ? [
          'In each row, one word has a ring. Move it when you are told to: on is towards the last word of its row, back is towards the first, and it stops at either end.',
        ]
      : []),
    'Where several lines begin with “If”, take the first that is true.',
    ...(conversations > 0
      ? [
          `You have ${counted(conversations, 'conversation')}. Before you choose, you may spend one to ask somebody what they see: nobody twice at one place.`,
        ]
      : []),
  ];
}

function debriefOf(scenario: Scenario, numbers: Numbers): BookletDebrief {
  const reasons = scenario.steps.flatMap((step) =>
    step.choices.map((choice) => ({ number: numbers(choiceName(step, choice.id)), step, choice })),
  );
  return {
    endings: scenario.endings
      .map((ending) => ({
        number: numbers(ending.id),
        ending,
        voices: scenario.people.flatMap(({ id, name }) => {
          const text = ending.voices[id];
          return text === undefined ? [] : [{ name, text }];
        }),
      }))
      .toSorted((a, b) => a.number - b.number),
    reasons: reasons.toSorted((a, b) => a.number - b.number),
    boxes: scenario.facts.map(({ id, means }) => ({ letter: letterOf(scenario, id), means })),
    chairs: scenario.steps.flatMap((step) =>
      step.chairs.map((chair) => ({ number: numbers(step.id), step, name: nameOf(scenario, chair.person), chair })),
    ),
  };
}

function keyOf(scenario: Scenario, numbers: Numbers): AnswerKey {
  return {
    steps: scenario.steps.map((step) => ({
      number: numbers(step.id),
      step,
      choices: step.choices.map((choice) => ({
        number: numbers(choiceName(step, choice.id)),
        label: choice.label,
        teaches: choice.teaches,
        if: conditionsInWords(scenario, choice.if),
        does: effectsInWords(scenario, choice),
        ways: waysOf(scenario, choice, numbers),
      })),
    })),
    facilitator: scenario.facilitator,
  };
}
