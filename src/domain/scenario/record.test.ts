import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioWith } from '../../../tests/unit/scenario-with.ts';
import type { EntryDraft } from '../record/entry.ts';
import { addEntries, mergeLogs, type Log } from '../record/log.ts';
import { back, begin, choose, ended, type Run } from './play.ts';
import { draftMove, draftPlay, draftReflection, keptPlays } from './record.ts';

const STORY = scenarioWith();
const play = (...choices: string[]): Run => choices.reduce((run, id) => choose(STORY, run, id), begin());

let ids = 0;
let clock = 0;
const write = (log: Log, drafts: EntryDraft[]) => {
  clock += 1;
  const now = new Date(Date.UTC(2026, 4, 1) + clock * 1000).toISOString();
  return addEntries(log, drafts, now, () => `entry-${(ids += 1)}`).log;
};
const moved = (log: Log, run: Run) => write(log, draftMove('p1', STORY.id, run, ended(STORY, run)?.id));

test('a play that was written move by move is read back as it was', () => {
  const [one, two] = [play('tell'), play('tell', 'ask')];
  const log = moved(moved(write([], draftPlay('p1', STORY.id)), one), two);
  expect(keptPlays(log)).toMatchObject([{ id: 'p1', scenario: 'the-door', moves: two, end: { ending: 'good' } }]);
});

test('a play that nobody has ended has no end, and one that nobody reflected on no words', () => {
  const log = moved(write([], draftPlay('p1', STORY.id)), play('tell'));
  expect(Object.keys(keptPlays(log)[0]!)).toEqual(['id', 'scenario', 'begun', 'moves']);
});

test('a move after going back takes back what came after it', () => {
  const first = play('tell', 'ask');
  let log = write([], draftPlay('p1', STORY.id));
  log = moved(moved(log, first.slice(0, 1)), first);
  const other = choose(STORY, back(back(first)), 'wait');
  expect(keptPlays(moved(log, other))[0]?.moves).toEqual(other);
});

test('a play that goes on from another has its moves, and both stand by themselves', () => {
  const first = play('tell', 'ask');
  let log = moved(moved(write([], draftPlay('p1', STORY.id)), first.slice(0, 1)), first);
  log = write(log, draftPlay('p2', STORY.id, first.slice(0, 1)));
  expect(keptPlays(log).map(({ id, moves }) => [id, moves.length])).toEqual([
    ['p1', 2],
    ['p2', 1],
  ]);
});

test('moves that a play takes over stand in their order, whatever their entries are called', () => {
  const first = play('tell', 'ask');
  let id = 9;
  const { log } = addEntries([], draftPlay('p2', STORY.id, first), '2026-05-01T10:00:00.000Z', () => `entry-${id--}`);
  expect(keptPlays(log)[0]?.moves).toEqual(first);
});

test('keeps what somebody wrote afterwards', () => {
  const log = write(write([], draftPlay('p1', STORY.id)), [draftReflection('p1', STORY.id, 'I never rang.')]);
  expect(keptPlays(log)[0]?.reflection).toBe('I never rang.');
});

test('shows the plays of one scenario when asked for them', () => {
  const log = write(write([], draftPlay('p1', 'one')), draftPlay('p2', 'two'));
  expect(keptPlays(log, 'two').map(({ id }) => id)).toEqual(['p2']);
});

test('a play is erased with everything in it', () => {
  const log = moved(write([], draftPlay('p1', STORY.id)), play('tell'));
  const erased = write(log, [{ kind: 'deletion', version: 1, about: 'play/p1', body: {} }]);
  expect(keptPlays(erased)).toEqual([]);
});

test('after any number of steps back and new choices, the record says what the reader sees', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('tell', 'wait', 'push', 'ask', 'leave', 'back'), { maxLength: 12 }), (did) => {
      let run = begin();
      let log = write([], draftPlay('p1', STORY.id));
      let written = run;
      for (const word of did) {
        const next = word === 'back' ? back(run) : choose(STORY, run, word);
        if (next.length > run.length) {
          log = moved(log, next);
          written = next;
        }
        run = next;
      }
      expect(keptPlays(mergeLogs(log, log))[0]?.moves).toEqual(written);
    }),
  );
});
