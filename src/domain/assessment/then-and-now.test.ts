import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementInWords, agreementOf, type Count } from './agreement.ts';
import type { Spread } from './spread.ts';
import type { KeptRound } from './rounds.ts';
import { agreedBefore, movedInWords, sideLabel, thenLabel } from './then-and-now.ts';

function spread(at: readonly number[]): Spread {
  const points = at.map((people, i): Count => ({ option: { id: `p${i}`, label: `Place ${i}` }, people }));
  return {
    people: at.reduce((sum, people) => sum + people, 0),
    points,
    apart: [],
    agreement: agreementOf(at),
    words: agreementInWords(points, []),
  };
}
const moved = (then: readonly number[], now: readonly number[]): string =>
  movedInWords({ then: spread(then), now: spread(now) });

test.each([
  [[3, 0, 0, 3], [0, 2, 3, 0], 'Views were far apart then, and are closer together now.'],
  [[0, 2, 3, 0], [3, 0, 0, 3], 'Views are far apart now, and were closer together then.'],
  [[0, 9, 3, 0], [0, 15, 3, 1], ''],
  [[0, 2, 3, 0], [0, 3, 2, 0], ''],
  [[3, 2, 0, 0], [0, 0, 3, 2], 'Everybody who chose a place on the scale chose a stronger one than anybody did then.'],
  [[0, 0, 5, 0], [2, 3, 0, 0], 'Everybody who chose a place on the scale chose a weaker one than anybody did then.'],
  [[1, 0, 0, 1], [0, 0, 5, 0], ''],
])('says how answers moved from %j to %j', (then, now, words) => {
  expect(moved(then, now)).toBe(words);
});

test('says nothing where one side may not be shown', () => {
  expect(movedInWords({ then: spread([3, 0, 0, 3]) })).toBe('');
  expect(movedInWords({ now: spread([3, 0, 0, 3]) })).toBe('');
});

test('says nothing of answers that stayed as they were', () => {
  const counts = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 });
  fc.assert(fc.property(counts, (at) => moved(at, at) === ''));
});

test('never says closer one way and closer the other way', () => {
  const counts = fc.array(fc.nat(5), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const both = [moved(a, b), moved(b, a)].filter((words) => words.includes('are closer'));
      expect(both.length).toBeLessThan(2);
    }),
  );
});

test('names both sides, with how many people stand behind each that is shown', () => {
  const then = thenLabel({ begun: '2026-05-01' });
  expect(sideLabel(then, { people: 4 })).toBe('Then, 1 May 2026: four people');
  expect(sideLabel('Now', undefined)).toBe('Now');
});

function kept(round: string, name: string, ...agreed: string[]): KeptRound {
  const actions = agreed.map((what) => ({ id: what, what, who: 'Dee', by: '', sign: '' }));
  return { assessment: 'partnership', round, name, begun: '2026-05-01T10:00:00.000Z', responses: [], actions };
}

test('finds what the same partnership agreed last, however its name was written', () => {
  const earlier = [
    kept('newest', 'Falls group'),
    kept('of-others', 'Frailty board', 'Meet'),
    kept('newer', 'Falls Group', 'Ring before noon'),
    kept('older', 'Falls group', 'Ring'),
  ];
  expect(agreedBefore({ name: 'Falls group' }, earlier)?.round).toBe('newer');
});

test('takes no round without a name for one of the same partnership', () => {
  expect(agreedBefore({ name: '' }, [kept('unnamed', '', 'Ring')])).toBeUndefined();
});
