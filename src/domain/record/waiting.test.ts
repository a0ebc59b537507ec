import { expect, test } from 'vitest';
import { duePlans } from '../assessment/due-plans.ts';
import { waitingIn } from './waiting.ts';

const row = (kind: string, about: string, hour: number, body: object = {}) => ({
  kind,
  about,
  time: `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`,
  body,
});
const attempt = (id: string, hour: number) => row('attempt', `attempt/${id}`, hour, { assessment: 'skills' });
const play = (id: string, hour: number) => row('play', `play/${id}`, hour, { scenario: 'damp' });
const plan = (id: string, hour: number, review: string, kept?: boolean) =>
  row('plan', `plan/${id}`, hour, { assessment: 'skills', review, kept });
const look = (id: string, hour: number, happened: string) =>
  row('plan-review', `plan/${id}/review/r${hour}`, hour, { happened, reflection: 'She rang.' });
const DUE = { of: 'assessment/skills', part: '#plan' };

test('says of plans first, then of what was begun, the newest first', () => {
  const rows = [attempt('a', 9), play('p', 10), plan('x', 8, '2026-11-24')];
  expect(waitingIn(rows, '2026-11-24')).toEqual([
    DUE,
    { of: 'scenario/damp', part: '', begun: '2026-11-24T10:00:00.000Z' },
    { of: 'assessment/skills', part: '#go-on/a', begun: '2026-11-24T09:00:00.000Z' },
  ]);
});

test.each([
  ['is to come', [plan('x', 8, '2026-11-25')], []],
  ['was never set', [plan('x', 8, '')], []],
  ['has come while it is a draft', [plan('x', 8, '2026-11-24', false)], []],
  ['has come, and it was kept', [plan('x', 8, '2026-11-24', false), plan('x', 9, '2026-11-24', true)], [DUE]],
  ['was moved', [plan('x', 9, '2026-12-01'), plan('x', 8, '2026-11-24')], []],
  ['has come, and somebody has looked back', [look('x', 9, 'partly'), plan('x', 8, '2026-11-24')], []],
  ['has come, and a look back says nothing yet', [plan('x', 8, '2026-11-24'), look('x', 9, '')], [DUE]],
  ['has come again, set after a look back', [look('x', 9, 'no'), plan('x', 10, '2026-11-24')], [DUE]],
])('knows whether to look back at a plan whose day %s', (_, rows, waits) => {
  expect(waitingIn(rows, '2026-11-24')).toEqual(waits);
});

test('puts the plan first that has waited longest, as the exercise does', () => {
  const days = ['2026-11-20', '2026-11-30', '', '2026-11-18', '2026-11-24'];
  const plans = days.map((review, i) => ({ id: `p${i}`, review, kept: true }));
  const rows = plans.map(({ id, review }) => row('plan', `plan/${id}`, 8, { assessment: id, review }));
  expect(waitingIn(rows, '2026-11-24').map(({ of }) => of)).toEqual(
    duePlans(plans, new Set(), '2026-11-24').map(({ id }) => `assessment/${id}`),
  );
});

test('says nothing of what is no entry', () => {
  expect(waitingIn([null, { kind: 'plan' }, row('plan', 'x', 8), row('plan-review', 'x', 9)], '2026-11-24')).toEqual(
    [],
  );
});
