import { useCallback, useMemo, useState } from 'react';
import { back, ended, replay } from '../../../domain/scenario/play.ts';
import {
  draftRoom,
  draftRoomMove,
  draftRoomNote,
  keptRooms,
  type KeptRoom,
} from '../../../domain/scenario/room-record.ts';
import { askTogether, take, type RoomRun, type Vote } from '../../../domain/scenario/room.ts';
import type { Scenario } from '../../../domain/scenario/scenario.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { useRecord } from '../../record/use-record.ts';

/** A room at play: its id in the record, how many people there are, and what they have done so far. */
export interface OpenRoom {
  id: string;
  people: number;
  run: RoomRun;
}

export interface UsedRoom {
  room: OpenRoom | undefined;
  /** Rooms of this scenario in the record that can be gone on with or looked at, newest first. */
  kept: readonly KeptRoom[];
  begin: (people: number) => void;
  /** Goes on with a room of the record, as far as today’s edition can follow it. */
  resume: (kept: KeptRoom) => void;
  count: (people: number) => void;
  take: (choice: string, vote: Pick<Vote, 'hands' | 'why'>) => void;
  ask: (person: string) => void;
  back: () => void;
  leave: () => void;
  note: string;
  write: (note: string) => void;
}

/** Joins one scenario’s rooms to the record. What happens on the page counts at once, whether it can be kept or not. */
export function useRoom(id: string, scenario: Scenario | undefined): UsedRoom {
  const { log } = useRecord();
  const [room, setRoom] = useState<OpenRoom>();
  const [written, setWritten] = useState<string>();
  const kept = useMemo(() => keptRooms(log, id).toReversed(), [log, id]);
  const known = kept.find(({ id }) => id === room?.id);

  /** Goes on with a run that has grown. The room stays as it is where it cannot. */
  const grow = useCallback(
    (from: OpenRoom, run: RoomRun) => {
      if (scenario === undefined || run === from.run) return;
      const next = { ...from, run };
      setRoom(next);
      const drafts = (length: number) => {
        const part = run.slice(0, length);
        return draftRoomMove(next.id, scenario.id, part, ended(scenario, part)?.id);
      };
      // A record that was erased meanwhile, or never had this room, gets it whole.
      const whole = known === undefined;
      void recordStore().add([
        ...(whole ? [draftRoom(next.id, scenario.id, next.people)] : []),
        ...(whole ? run.flatMap((_, i) => drafts(i + 1)) : drafts(run.length)),
      ]);
    },
    [known, scenario],
  );

  return {
    room,
    kept,
    begin: (people) => {
      const room = crypto.randomUUID();
      setRoom({ id: room, people, run: [] });
      setWritten(undefined);
      void recordStore().add([draftRoom(room, id, people)]);
    },
    resume: ({ id: room, people, moves }) => {
      if (scenario === undefined) return;
      setWritten(undefined);
      setRoom({ id: room, people, run: moves.slice(0, replay(scenario, moves).run.length) });
    },
    count: (people) => setRoom((now) => now && { ...now, people }),
    take: (choice, vote) => {
      if (room && scenario) grow(room, take(scenario, room.run, choice, { people: room.people, ...vote }));
    },
    ask: (person) => {
      if (room && scenario) grow(room, askTogether(scenario, room.run, person, room.people));
    },
    back: () => setRoom((now) => now && { ...now, run: back(now.run) }),
    leave: () => setRoom(undefined),
    note: written ?? known?.note ?? '',
    write: (note) => {
      setWritten(note);
      if (room) void recordStore().add([draftRoomNote(room.id, id, note)]);
    },
  };
}
