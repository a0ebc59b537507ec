import { expect, test } from 'vitest';
import { underWayIn } from './under-way.ts';

const row = (kind: string, about: string, hour: number, body: object = {}) => ({
  kind,
  about,
  time: `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`,
  body,
});
const attempt = (id: string, hour: number, assessment = 'skills') =>
  row('attempt', `attempt/${id}`, hour, { assessment });
const play = (id: string, hour: number) => row('play', `play/${id}`, hour, { scenario: 'damp' });

test('finds the newest of each exercise that is not finished', () => {
  const rows = [attempt('a', 9), attempt('b', 11), attempt('c', 10), play('p', 8), attempt('d', 12, 'partnership')];
  expect([...underWayIn(rows)]).toEqual([
    ['assessment/skills', { begun: '2026-11-24T11:00:00.000Z', part: '#go-on/b' }],
    ['scenario/damp', { begun: '2026-11-24T08:00:00.000Z', part: '' }],
    ['assessment/partnership', { begun: '2026-11-24T12:00:00.000Z', part: '#go-on/d' }],
  ]);
});

test('finds nothing where all is finished', () => {
  const ends = [row('completion', 'attempt/a/completion', 10), row('play-end', 'play/p/end', 10)];
  expect(underWayIn([attempt('a', 9), play('p', 9), ...ends]).size).toBe(0);
});

test('passes over what is no entry', () => {
  expect(underWayIn([null, 'x', 3, {}, { kind: 'attempt', about: 'attempt/a', time: 1, body: {} }]).size).toBe(0);
});
