import { expect, test } from 'vitest';
import { scenarioWith } from '../../../tests/unit/scenario-with.ts';
import { decisiveIn } from './decisive.ts';
import { roomReport, type RoomReportInput } from './room-report.ts';
import { askTogether, handsFor, take, type RoomRun } from './room.ts';

const STORY = scenarioWith();
const hands = (step: number, counted: Record<string, number>) => handsFor(STORY.steps[step]!.choices, counted);
const door = take(STORY, askTogether(STORY, [], 'dee', 9), 'tell', {
  people: 9,
  hands: hands(0, { tell: 4, wait: 4 }),
  why: 'Ruth had asked',
});
const RUN: RoomRun = take(STORY, door, 'leave', { people: 8, hands: hands(1, { leave: 8 }), why: '' });
const PAGES = {
  'skills/building-trust': { path: '/skills/building-trust/', title: 'Building trust', kindName: 'Skill' },
};

const report = (parts: Partial<RoomReportInput> = {}) =>
  roomReport({
    scenario: STORY,
    run: RUN,
    decisive: decisiveIn(STORY, RUN),
    people: 8,
    played: '2026-05-06',
    made: '2026-05-07',
    note: 'Ring Dee on Monday.',
    pages: PAGES,
    address: (path) => `https://joined-up.example${path}`,
    ...parts,
  });
const texts = (blocks: ReturnType<typeof report>['blocks']) =>
  blocks.map((block) => ('text' in block ? block.text : block.is));

test('a room’s report tells each choice with its vote, and how it ended', () => {
  const { title, blocks } = report();
  expect(title).toBe('The door: what a room did');
  expect(texts(blocks)).toEqual([
    'Played on 6 May 2026 with eight people. Made on 7 May 2026.',
    'You are new here and have the list of keys.',
    'The choices and their votes',
    '1. The door, Friday, 15:40',
    'The room chose: Take some time and then tell at the door',
    'Taken out of a tie, with four hands of nine. Why: Ruth had asked.',
    'table',
    'Before that it asked Dee Marsh.',
    'Dee’s trust: from “thin” to “steady”. Hours lost: from “none” to “some”.',
    '2. The door, Friday, 15:40',
    'The room chose: Take some time and then leave at the door',
    'Taken with eight hands of eight, the most.',
    'table',
    'How it ended: It is evening',
    'The street is quiet.',
    'What it cost',
    'Dee lost an hour.',
    'What decided it',
    'What decided it was said at the door.',
    'The moments that decided it',
    'list',
    'What each would say afterwards',
    'list',
    'To talk about',
    'list',
    'What the room takes away',
    'Ring Dee on Monday.',
    'Pages that go with what was chosen',
    'links',
  ]);
});

test('the hands stand in a table that says which choice was taken', () => {
  expect(report().blocks.find(({ is }) => is === 'table')).toEqual({
    is: 'table',
    caption: 'Hands at “The door”',
    head: ['Choice', 'Hands', 'Taken'],
    rows: [
      ['Take some time and then tell at the door', '4', 'Yes'],
      ['Take some time and then wait at the door', '4', ''],
    ],
  });
});

test('pages that go with it have whole addresses and say where they belong', () => {
  expect(report().blocks.at(-1)).toEqual({
    is: 'links',
    items: [
      {
        text: 'Skill: Building trust',
        address: 'https://joined-up.example/skills/building-trust/',
        why: 'For “The door”.',
      },
    ],
  });
});

test('a room that stopped on the way has a report as far as it came', () => {
  const words = texts(report({ run: door, note: '', pages: {} }).blocks);
  expect(words).toContain('The room stopped before an ending.');
  expect(words).not.toContain('What each would say afterwards');
  expect(words).not.toContain('What the room takes away');
});
