import { grouped } from '../grouped.ts';
import type { Entry } from './entry.ts';
import { current, isDeletion, type Log } from './log.ts';

interface Kept {
  /** What erasing it erases: `attempt/a1`. */
  about: string;
  /** When the first and the last of it were written. */
  first: string;
  last: string;
}

/** One thing that a person has in their record, as they would count it. */
export type Thing = Kept &
  /** `alone`: the one part that was asked, where it was one. */
  (
    | { is: 'attempt'; assessment: string; alone?: string; answers: number; isFinished: boolean }
    | { is: 'plan'; assessment: string; when: string; then: string; review: string; reviews: number; isKept: boolean }
    | { is: 'request'; assessment: string; name: string; views: number }
    | { is: 'round'; assessment: string; name: string; responses: number; actions: number }
    | { is: 'reflection'; on: string }
    | { is: 'play'; scenario: string; moves: number; isFinished: boolean; hasReflection: boolean }
    | { is: 'room'; scenario: string; people: number; isFinished: boolean }
    /** Whatever this version of the site knows nothing else about. */
    | { is: 'other'; entries: number }
  );

/** Everything in the record, thing by thing, what was last written first. */
export function thingsIn(log: Log): Thing[] {
  const entries = log.filter((entry) => !isDeletion(entry));
  return [...grouped(entries, wholeOf)]
    .map(([about, own]) => thing(about, own))
    .toSorted((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : a.about < b.about ? -1 : 1));
}

/** `attempt/a1` for `attempt/a1/answer/trust.asked`. */
function wholeOf({ about }: Entry): string {
  return about.split('/').slice(0, 2).join('/');
}

function thing(about: string, log: Log): Thing {
  const times = log.map(({ time }) => time).toSorted();
  const kept: Kept = { about, first: times[0] ?? '', last: times.at(-1) ?? '' };
  const known = READERS.get(about.split('/')[0] ?? '')?.(log);
  return known ? { ...kept, ...known } : { ...kept, is: 'other', entries: log.length };
}

type Facts<T extends Thing = Thing> = T extends Thing ? Omit<T, keyof Kept> : never;

/** By the first part of a path: what there is to say, or nothing where the entry that says it cannot be read. */
const READERS = new Map<string, (log: Log) => Facts | undefined>([
  [
    'attempt',
    (log) => {
      const answers = current(log, 'answer').filter(({ body }) => body.value !== '');
      const completions = current(log, 'completion');
      const [attempt] = current(log, 'attempt');
      const of = [attempt, ...answers, ...completions].find((one) => one !== undefined)?.body.assessment;
      if (of === undefined) return undefined;
      const [alone, ...more] = attempt?.body.steps ?? [];
      return {
        is: 'attempt',
        assessment: of,
        ...(alone !== undefined && more.length === 0 && { alone }),
        answers: answers.length,
        isFinished: completions.length > 0,
      };
    },
  ],
  [
    'plan',
    (log) => {
      const [plan] = current(log, 'plan');
      if (!plan) return undefined;
      const { assessment, when, then, review, kept } = plan.body;
      const reviews = current(log, 'plan-review').filter(({ body }) => body.happened !== '').length;
      return { is: 'plan', assessment, when, then, review, reviews, isKept: kept };
    },
  ],
  [
    'request',
    (log) => {
      const [request] = current(log, 'request');
      if (!request) return undefined;
      const { assessment, name } = request.body;
      return { is: 'request', assessment, name, views: current(log, 'view').length };
    },
  ],
  [
    'round',
    (log) => {
      const [round] = current(log, 'round');
      if (!round) return undefined;
      const [responses, actions] = [current(log, 'response').length, current(log, 'action').length];
      return { is: 'round', ...round.body, responses, actions };
    },
  ],
  [
    'play',
    (log) => {
      const [play] = current(log, 'play');
      if (!play) return undefined;
      const [moves, ends] = [current(log, 'play-move').length, current(log, 'play-end').length];
      const hasReflection = current(log, 'play-reflection').length > 0;
      return { is: 'play', scenario: play.body.scenario, moves, isFinished: ends > 0, hasReflection };
    },
  ],
  [
    'room',
    (log) => {
      const [room] = current(log, 'room');
      return room && { is: 'room', ...room.body, isFinished: current(log, 'room-end').length > 0 };
    },
  ],
  [
    'reflection',
    (log) => {
      const [reflection] = current(log, 'reflection');
      return reflection && { is: 'reflection', on: reflection.body.on };
    },
  ],
]);
