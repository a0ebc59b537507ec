import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isUnder } from '../../../src/domain/record/entry.ts';
import { addEntries, coverOf, current, isDeletion, latestByAbout, mergeLogs } from '../../../src/domain/record/log.ts';
import { draft, entries, log, now } from './arbitraries.ts';

// A busy machine needs longer than the five seconds that a test has.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 2000 };

test('merging in either order gives the same log', () => {
  fc.assert(
    fc.property(log, log, (a, b) => {
      expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
    }),
    RUNS,
  );
});

test('merging three logs gives the same log wherever one begins', () => {
  fc.assert(
    fc.property(log, log, log, (a, b, c) => {
      expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
    }),
    RUNS,
  );
});

test('merging again, or with an older copy of oneself, changes nothing', () => {
  fc.assert(
    fc.property(log, log, (a, b) => {
      const merged = mergeLogs(a, b);
      expect(mergeLogs(merged, merged)).toEqual(merged);
      expect(mergeLogs(merged, a)).toEqual(merged);
    }),
    RUNS,
  );
});

test('it does not matter in which order, or how often, entries arrive', () => {
  const shuffled = entries.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, order]) => {
      const oneByOne = [...order, ...all].reduce((sum, one) => mergeLogs(sum, [one]), mergeLogs([], []));
      expect(oneByOne).toEqual(mergeLogs([], all));
    }),
    RUNS,
  );
});

test('merging loses nothing but what a deletion covers', () => {
  fc.assert(
    fc.property(log, log, (a, b) => {
      const merged = mergeLogs(a, b);
      const isCovered = coverOf(merged);
      const names = new Set(merged.map(({ id, about }) => `${id} ${about}`));
      for (const one of [...a, ...b]) {
        const isReplaced = names.has(`${one.id} ${one.about}`);
        expect(isReplaced || isCovered(one)).toBe(true);
      }
      expect(merged.some((one) => isCovered(one))).toBe(false);
    }),
    RUNS,
  );
});

test('what counts for a thing is the same whatever was merged first', () => {
  fc.assert(
    fc.property(log, log, log, (a, b, c) => {
      const one = mergeLogs(mergeLogs(a, b), c);
      const other = mergeLogs(c, mergeLogs(b, a));
      expect([...latestByAbout(one)]).toEqual([...latestByAbout(other)]);
      expect(current(one, 'answer')).toEqual(current(other, 'answer'));
    }),
    RUNS,
  );
});

test('a fold over a log that was merged with itself is the same fold', () => {
  fc.assert(
    fc.property(log, (a) => {
      expect(current(mergeLogs(a, a), 'answer')).toEqual(current(a, 'answer'));
    }),
    RUNS,
  );
});

test('what somebody has just written counts, however slow the clock', () => {
  fc.assert(
    fc.property(log, draft, now, (before, written, clock) => {
      const { log: after, added } = addEntries(before, [written], clock, () => 'a-new-one');
      if (isDeletion(written))
        expect(after.filter((one) => !isDeletion(one) && isUnder(one.about, written.about))).toEqual([]);
      else expect(latestByAbout(after).get(written.about)).toEqual(added[0]);
    }),
    RUNS,
  );
});

test('of several drafts at once, the last counts', () => {
  fc.assert(
    fc.property(log, fc.array(draft, { minLength: 1, maxLength: 6 }), now, (before, drafts, clock) => {
      let made = 0;
      const { log: after } = addEntries(before, drafts, clock, () => `new-${(made += 1)}`);
      const last = drafts.at(-1)!;
      if (!isDeletion(last)) expect(latestByAbout(after).get(last.about)?.body).toEqual(last.body);
    }),
    RUNS,
  );
});

test('what one device wrote after a merge wins on every device', () => {
  fc.assert(
    fc.property(log, log, draft, now, (mine, theirs, written, clock) => {
      fc.pre(!isDeletion(written));
      const merged = mergeLogs(mine, theirs);
      const { log: after, added } = addEntries(merged, [written], clock, () => 'a-new-one');
      expect(latestByAbout(mergeLogs(theirs, after)).get(written.about)).toEqual(added[0]);
    }),
    RUNS,
  );
});
