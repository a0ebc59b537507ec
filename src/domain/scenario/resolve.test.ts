import { expect, test } from 'vitest';
import { readCondition, resolveScenario, writeCondition } from './resolve.ts';
import type { WrittenChoice, WrittenScenario } from './written.ts';

test.each([
  ['told-ruth', { fact: 'told-ruth' }],
  ['not told-ruth', { notFact: 'told-ruth' }],
  ['asked dee', { asked: 'dee' }],
  ['not asked dee', { notAsked: 'dee' }],
  ['trust >= 3', { quantity: 'trust', atLeast: 3 }],
  ['dee-fares <= 1', { quantity: 'dee-fares', atMost: 1 }],
  ['not-yet', { fact: 'not-yet' }],
  ['asked', { fact: 'asked' }],
])('reads "%s", and writes it back', (written, condition) => {
  expect(readCondition(written)).toEqual(condition);
  expect(writeCondition(condition)).toBe(written);
});

test('keeps steps, choices and endings in the order of the file', () => {
  const { steps, endings } = resolveScenario('story', written());
  expect(steps.map(({ id }) => id)).toEqual(['door', 'attic']);
  expect(endings.map(({ id }) => id)).toEqual(['late', 'early']);
});

test('takes one name under `to` as the only way, and a list as ways with what each asks for', () => {
  const list = [
    { if: ['trust >= 2', 'told'], to: 'early' },
    { if: [], to: 'late' },
  ];
  const { steps } = resolveScenario('story', written([choice({ to: 'attic' }), choice({ to: list })]));
  expect(steps[0]?.choices.map(({ ways }) => ways)).toEqual([
    [{ if: [], to: 'attic' }],
    [
      { if: [{ quantity: 'trust', atLeast: 2 }, { fact: 'told' }], to: 'early' },
      { if: [], to: 'late' },
    ],
  ]);
});

test('reads conditions of choices, of steps’ texts and of endings’ texts', () => {
  const { steps, endings } = resolveScenario('story', written([choice({ if: ['not told'] })]));
  expect(steps[0]?.choices[0]?.if).toEqual([{ notFact: 'told' }]);
  expect(steps[0]?.also).toEqual([{ if: [{ fact: 'told' }], text: 'She nods.' }]);
  expect(endings[0]?.also).toEqual([{ if: [{ asked: 'dee' }], text: 'Dee waves.' }]);
});

test('leaves behind what only lists and search need', () => {
  const scenario = resolveScenario('story', written());
  expect(scenario.id).toBe('story');
  expect(Object.keys(scenario)).not.toContain('reviewBy');
  expect(Object.keys(scenario)).not.toContain('description');
});

function choice(parts: Partial<WrittenChoice> = {}): WrittenChoice {
  return {
    id: 'wait',
    label: 'Wait at the door',
    if: [],
    happens: 'Nothing.',
    why: 'It costs time.',
    teaches: 'skills/listening',
    sets: [],
    clears: [],
    moves: {},
    mayStay: [],
    to: 'late',
    ...parts,
  };
}

function written(choices = [choice()]): WrittenScenario {
  const ending = { title: 'Over', text: 'It is over.', cost: 'Time.', debrief: 'It was time.', voices: {}, better: 1 };
  const step = { title: 'Door', when: 'Now', present: [], text: 'A door.', chairs: [], choices };
  return {
    title: 'A story',
    summary: 'Somebody waits.',
    description: 'A story for the tests.',
    order: 1,
    reviewed: '2026-11-01',
    reviewBy: '2027-11-01',
    role: 'You wait.',
    place: 'Saltmarsh',
    nation: 'wales',
    minutes: 15,
    practises: [],
    about: [],
    outcomes: [],
    people: [],
    quantities: [],
    facts: [],
    conversations: 0,
    start: 'door',
    steps: { door: { ...step, also: [{ if: ['told'], text: 'She nods.' }] }, attic: { ...step, also: [] } },
    endings: { late: { ...ending, also: [{ if: ['asked dee'], text: 'Dee waves.' }] }, early: { ...ending, also: [] } },
    facilitator: 'Wait.',
  };
}
