import type { ScenarioFile } from '../../src/domain/corpus.ts';
import type { Choice, Ending, Scenario, Step } from '../../src/domain/scenario/scenario.ts';

/**
 * A small story without a fault: at the door one tells Ruth or not, at the table one asks or not, and both matter at the end. A
 * test overrides only what its sentence is about.
 */
export function scenarioWith(parts: Partial<Scenario> = {}): Scenario {
  return {
    id: 'the-door',
    title: 'The door',
    summary: 'Ruth wants to come in, and the key is somewhere else.',
    role: 'You are new here and have the list of keys.',
    place: 'Saltmarsh, a small town',
    nation: 'england',
    minutes: 15,
    practises: ['skills/building-trust'],
    outcomes: ['Say what you do not know', 'Ask what it costs'],
    people: [
      {
        id: 'ruth',
        name: 'Ruth Vale',
        role: 'Nurse',
        organisation: 'The ward',
        wants: 'To go home.',
        fears: 'To be late.',
      },
      {
        id: 'dee',
        name: 'Dee Marsh',
        role: 'Manager',
        organisation: 'The agency',
        wants: 'A day’s notice.',
        fears: 'A fall.',
      },
    ],
    quantities: [
      { id: 'trust', name: 'Dee’s trust', words: ['gone', 'thin', 'steady', 'firm'], start: 1, better: 'more' },
      { id: 'hours', name: 'Hours lost', words: ['none', 'some', 'many'], start: 0, better: 'less' },
    ],
    facts: [{ id: 'told-ruth', means: 'You told Ruth what you did not know.' }],
    conversations: 1,
    start: 'door',
    steps: [
      stepWith({
        id: 'door',
        choices: [
          choiceWith({ id: 'tell', sets: ['told-ruth'], moves: { trust: 1, hours: 1 }, ways: [to('table')] }),
          choiceWith({ id: 'wait', ways: [to('table')] }),
        ],
        chairs: [
          { person: 'dee', text: 'Dee thinks of the fall.', ask: true },
          { person: 'ruth', text: 'Ruth looks at the clock.', ask: true },
        ],
      }),
      stepWith({
        id: 'table',
        also: [{ if: [{ fact: 'told-ruth' }], text: 'Ruth nods at you.' }],
        choices: [
          choiceWith({
            id: 'push',
            moves: { hours: 1, trust: -1 },
            ways: [to('late', { quantity: 'trust', atMost: 0 }), to('even')],
          }),
          choiceWith({
            id: 'ask',
            moves: { trust: 1, hours: 1 },
            ways: [to('good', { quantity: 'trust', atLeast: 3 }, { fact: 'told-ruth' }), to('even')],
          }),
          choiceWith({ id: 'leave', ways: [to('late')] }),
        ],
      }),
    ],
    endings: [
      endingWith({ id: 'late', better: 1 }),
      endingWith({ id: 'even', better: 2 }),
      endingWith({ id: 'good', better: 3 }),
    ],
    facilitator: 'Let somebody read it aloud. Stop when it comes close to home.',
    ...parts,
  };
}

export function stepWith(parts: Partial<Step> = {}): Step {
  return {
    id: 'door',
    title: 'The door',
    when: 'Friday, 15:40',
    present: ['ruth', 'dee'],
    text: 'The door is shut.',
    also: [],
    chairs: [],
    choices: [choiceWith()],
    ...parts,
  };
}

export function choiceWith(parts: Partial<Choice> = {}): Choice {
  const { id = 'wait' } = parts;
  return {
    id,
    label: `Take some time and then ${id} at the door`,
    if: [],
    happens: 'The clock moves on.',
    why: 'Somebody paid for it.',
    teaches: 'skills/building-trust',
    sets: [],
    clears: [],
    moves: {},
    mayStay: [],
    ways: [to('table')],
    ...parts,
  };
}

export function to(place: string, ...tests: Choice['if']): Choice['ways'][number] {
  return { to: place, if: tests };
}

export function endingWith(parts: Partial<Ending> = {}): Ending {
  return {
    id: 'even',
    title: 'It is evening',
    text: 'The street is quiet.',
    also: [],
    cost: 'Dee lost an hour.',
    debrief: 'What decided it was said at the door.',
    voices: { ruth: 'I got home.', dee: 'I was asked.' },
    better: 1,
    ...parts,
  };
}

/** Title and description come from the id, so that two files with two ids are two sound ones. */
export function scenarioFileWith({
  data,
  ...parts
}: Partial<Omit<ScenarioFile, 'data'>> & { data?: Partial<ScenarioFile['data']> } = {}): ScenarioFile {
  const { id = 'the-door' } = parts;
  return {
    id,
    file: `src/content/scenarios/${id}.yaml`,
    data: {
      title: `The story of ${id}`,
      summary: `Who wants what at ${id}.`,
      description: `What a stranger would find in the story of ${id}.`,
      order: 1,
      reviewed: '2026-11-01',
      reviewBy: '2027-11-01',
      about: [],
      ...data,
    },
    scenario: scenarioWith({ id }),
    sentences: [],
    grade: 8,
    ...parts,
  };
}
