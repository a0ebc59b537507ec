import { expect, test } from 'vitest';
import { scenarioWith } from '../../../tests/unit/scenario-with.ts';
import { addEntries, type Log } from '../record/log.ts';
import type { EntryDraft } from '../record/entry.ts';
import { keptPlays } from './record.ts';
import { draftRoom, draftRoomMove, draftRoomNote, keptRooms } from './room-record.ts';
import { askTogether, handsFor, take, type RoomRun } from './room.ts';

const STORY = scenarioWith();
const vote = (people: number, tell: number) => ({
  people,
  hands: handsFor(STORY.steps[0]!.choices, { tell, wait: people - tell }),
  why: '',
});

/** A record to which drafts were added one after the other, a second apart. */
function recordOf(...steps: (EntryDraft | EntryDraft[])[]): Log {
  let n = 0;
  return steps.reduce<Log>((log, drafts, i) => {
    const now = `2026-05-06T10:00:${String(i + 10)}.000Z`;
    return addEntries(log, [drafts].flat(), now, () => `e${(n += 1)}`).log;
  }, []);
}

test('a room is told with its people, its moves and their votes', () => {
  const asked = askTogether(STORY, [], 'dee', 9);
  const run = take(STORY, asked, 'tell', vote(8, 5));
  const log = recordOf(
    draftRoom('r1', 'the-door', 9),
    draftRoomMove('r1', 'the-door', asked),
    draftRoomMove('r1', 'the-door', run),
  );
  expect(keptRooms(log)).toEqual([
    { id: 'r1', scenario: 'the-door', begun: '2026-05-06T10:00:10.000Z', people: 8, moves: run },
  ]);
});

test('what is done after going back takes the place of what was there', () => {
  const first = take(STORY, [], 'tell', vote(9, 5));
  const further = take(STORY, first, 'ask', vote(9, 1));
  const other = take(STORY, [], 'wait', vote(9, 2));
  const log = recordOf(
    draftRoom('r1', 'the-door', 9),
    ...[first, further, other].map((run: RoomRun) => draftRoomMove('r1', 'the-door', run)),
  );
  expect(keptRooms(log)[0]?.moves).toEqual(other);
});

test('the ending and the note of a room are kept with it', () => {
  const run = take(STORY, take(STORY, [], 'tell', vote(9, 5)), 'leave', vote(9, 9));
  const log = recordOf(
    draftRoom('r1', 'the-door', 9),
    draftRoomMove('r1', 'the-door', run.slice(0, 1)),
    draftRoomMove('r1', 'the-door', run, 'late'),
    draftRoomNote('r1', 'the-door', 'Ring Dee.'),
  );
  expect(keptRooms(log)[0]).toMatchObject({
    end: { ending: 'late', time: '2026-05-06T10:00:12.000Z' },
    note: 'Ring Dee.',
  });
});

test('rooms are no plays of one’s own, and those of another scenario are left out', () => {
  const log = recordOf(draftRoom('r1', 'the-door', 9), draftRoom('r2', 'the-gate', 4));
  expect(keptPlays(log)).toEqual([]);
  expect(keptRooms(log, 'the-gate').map(({ id }) => id)).toEqual(['r2']);
});

test('nothing done writes nothing', () => {
  expect(draftRoomMove('r1', 'the-door', [])).toEqual([]);
});
