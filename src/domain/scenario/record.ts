import type { EntryDraft } from '../record/entry.ts';
import { current, type Log } from '../record/log.ts';
import { draft } from '../record/understand.ts';
import type { Run } from './play.ts';

/** A play as the record tells it. Whether today’s edition can follow it is for `replay` to say. */
export interface KeptPlay {
  id: string;
  scenario: string;
  /** When it was begun: an ISO moment. */
  begun: string;
  moves: Run;
  /** The ending that it came to, and when. */
  end?: { ending: string; time: string };
  /** What somebody wrote for themselves afterwards. */
  reflection?: string;
}

/** All plays of a record, or those of one scenario, oldest first. */
export function keptPlays(log: Log, scenario?: string): KeptPlay[] {
  return current(log, 'play')
    .filter(({ body }) => scenario === undefined || body.scenario === scenario)
    .map(({ about, time, body }) => {
      const id = partOf(about, 1);
      const end = current(log, 'play-end', about).at(-1);
      const reflection = current(log, 'play-reflection', about).at(-1)?.body.text;
      return {
        id,
        scenario: body.scenario,
        begun: time,
        moves: keptMoves(log, id),
        ...(end && { end: { ending: end.body.ending, time: end.time } }),
        ...(reflection !== undefined && { reflection }),
      };
    });
}

function keptMoves(log: Log, play: string): Run {
  return inPlace(current(log, 'play-move', `play/${play}/move`));
}

/**
 * The moves that count: one written at an earlier place than others, and after them, took those back. Those written at one
 * moment were taken over together, and stand in their order.
 */
export function inPlace<Move>(written: readonly { about: string; time: string; body: Move }[]): Move[] {
  const moves: Move[] = [];
  const placed = written.map(({ about, time, body }) => ({ place: Number(partOf(about, 3)), time, body }));
  for (const { place, body } of placed.toSorted((a, b) => compare(a.time, b.time) || a.place - b.place)) {
    if (place > moves.length) continue;
    moves.splice(place, Infinity, body);
  }
  return moves;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `a1` is part 1 of `play/a1/move/0`. */
export function partOf(about: string, place: number): string {
  return about.split('/')[place] ?? '';
}

/** What to write when a play is begun: `run` holds what it takes over from another play, and else nothing. */
export function draftPlay(play: string, scenario: string, run: Run = []): EntryDraft[] {
  return [
    draft('play', `play/${play}`, { scenario }),
    ...run.map((move, place) => draft('play-move', `play/${play}/move/${place}`, move)),
  ];
}

/** What to write after the last move of a play: the move, and the ending if it came to one. */
export function draftMove(play: string, scenario: string, run: Run, ending?: string): EntryDraft[] {
  const move = run.at(-1);
  if (move === undefined) return [];
  return [
    draft('play-move', `play/${play}/move/${run.length - 1}`, move),
    ...(ending === undefined ? [] : [draft('play-end', `play/${play}/end`, { scenario, ending })]),
  ];
}

export function draftReflection(play: string, scenario: string, text: string): EntryDraft {
  return draft('play-reflection', `play/${play}/reflection`, { scenario, text });
}
