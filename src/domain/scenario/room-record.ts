import type { EntryDraft } from '../record/entry.ts';
import { current, type Log } from '../record/log.ts';
import { draft } from '../record/understand.ts';
import { inPlace, partOf } from './record.ts';
import type { RoomRun } from './room.ts';

/** A room's play as the record tells it. Whether today’s edition can follow it is for `replay` to say. */
export interface KeptRoom {
  id: string;
  scenario: string;
  /** When it was begun: an ISO moment. */
  begun: string;
  /** How many people there were at the last count. */
  people: number;
  moves: RoomRun;
  /** The ending that it came to, and when. */
  end?: { ending: string; time: string };
  /** What the room wrote down afterwards. */
  note?: string;
}

/** All rooms of a record, or those that played one scenario, oldest first. */
export function keptRooms(log: Log, scenario?: string): KeptRoom[] {
  return current(log, 'room')
    .filter(({ body }) => scenario === undefined || body.scenario === scenario)
    .map(({ about, time, body }) => {
      const moves = inPlace(current(log, 'room-move', `${about}/move`));
      const end = current(log, 'room-end', about).at(-1);
      const note = current(log, 'room-note', about).at(-1)?.body.text;
      return {
        id: partOf(about, 1),
        scenario: body.scenario,
        begun: time,
        people: moves.at(-1)?.people ?? body.people,
        moves,
        ...(end && { end: { ending: end.body.ending, time: end.time } }),
        ...(note !== undefined && { note }),
      };
    });
}

export function draftRoom(room: string, scenario: string, people: number): EntryDraft {
  return draft('room', `room/${room}`, { scenario, people });
}

/** What to write after the last move of a room: the move, and the ending if it came to one. */
export function draftRoomMove(room: string, scenario: string, run: RoomRun, ending?: string): EntryDraft[] {
  const move = run.at(-1);
  if (move === undefined) return [];
  return [
    draft('room-move', `room/${room}/move/${run.length - 1}`, { ...move, hands: [...move.hands] }),
    ...(ending === undefined ? [] : [draft('room-end', `room/${room}/end`, { scenario, ending })]),
  ];
}

export function draftRoomNote(room: string, scenario: string, text: string): EntryDraft {
  return draft('room-note', `room/${room}/note`, { scenario, text });
}
