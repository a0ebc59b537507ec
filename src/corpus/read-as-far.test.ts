import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { isoDate } from '../schemas/page.ts';
import { readAsFar } from './read-as-far.ts';

const SCHEMA = z.strictObject({
  title: z.string().min(3),
  form: z.enum(['own', 'together']),
  reviewed: isoDate,
  colleagues: z.boolean().default(false),
  note: z.string().optional(),
  scales: z.record(z.string().regex(/^[a-z]+$/), z.array(z.number().int()).min(2)),
  to: z.union([z.string(), z.array(z.strictObject({ id: z.string() }))]),
});
const SOUND = { title: 'A form', form: 'own', reviewed: '2026-11-01', scales: { calls: [1, 2] }, to: 'end' };

const read = (changes: object) => readAsFar(SCHEMA, { ...SOUND, ...changes });

test('reads what fits as the schema does', () => {
  expect(readAsFar(SCHEMA, SOUND)).toEqual({ data: { ...SOUND, colleagues: false }, doubts: [] });
});

test('leaves what breaks a condition as it is written', () => {
  expect(read({ title: 'A', reviewed: '2026-13-45', scales: { calls: [1] } })).toMatchObject({
    data: { title: 'A', scales: { calls: [1] } },
    doubts: [
      { path: ['title'], of: 'value' },
      { path: ['reviewed'], of: 'value' },
      { path: ['scales', 'calls'], of: 'number' },
    ],
  });
});

test('stands an empty value of the right type in for one of another type', () => {
  const { data, doubts } = read({
    title: ['A'],
    form: 'alone',
    reviewed: 3,
    colleagues: 'x',
    scales: { calls: 'one' },
  });
  expect(data).toMatchObject({ title: '', form: 'own', reviewed: '', colleagues: false, scales: { calls: [] } });
  expect(doubts.map(({ path, of }) => `${path.join('.')} ${JSON.stringify(of)}`)).toEqual([
    'title "value"',
    'form "value"',
    'reviewed "value"',
    'colleagues "value"',
    'scales.calls "value"',
  ]);
});

test('keeps the entries of a list beside a wrong one, each in its place', () => {
  expect(read({ scales: { calls: [1, 'two', 3] } })).toMatchObject({
    data: { scales: { calls: [1, 0, 3] } },
    doubts: [{ path: ['scales', 'calls', '1'], of: 'value' }],
  });
});

test('takes the shape of several that the author meant', () => {
  expect(read({ to: [{ id: 3 }] })).toMatchObject({
    data: { to: [{ id: '' }] },
    doubts: [{ path: ['to', '0', 'id'], of: 'value' }],
  });
  expect(read({ to: 3 })).toMatchObject({ data: { to: '' }, doubts: [{ path: ['to'], of: 'value' }] });
});

test('doubts every field that is not there where one has a name that is none', () => {
  expect(read({ nota: 'x' })).toMatchObject({
    data: SOUND,
    doubts: [{ path: [], of: { besides: ['title', 'form', 'reviewed', 'scales', 'to', 'nota'] } }],
  });
});

test('keeps an entry whose name does not fit', () => {
  expect(read({ scales: { Calls: [1, 2] } })).toMatchObject({
    data: { scales: { Calls: [1, 2] } },
    doubts: [{ path: ['scales'], of: 'number' }],
  });
});

test.each([
  ['nothing', null],
  ['a word', 'x'],
  ['a list', []],
])('doubts a file that holds %s', (_what, raw) => {
  expect(readAsFar(SCHEMA, raw).doubts).toEqual([{ path: [], of: 'value' }]);
});
