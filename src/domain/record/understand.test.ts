import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { KindRow } from './kinds.ts';
import { answerOf } from './record.examples.ts';
import { readBody, understand } from './understand.ts';

const answer = answerOf('a', 'trust.asked', 'once');

test('reads an entry of a kind that it knows', () => {
  expect(understand(answer)).toMatchObject({ status: 'known', entry: { kind: 'answer', body: answer.body } });
});

test.each([
  ['a kind that nobody has registered', { kind: 'weather' }, 'unknown'],
  ['a kind that is named like something every object has', { kind: 'constructor' }, 'unknown'],
  ['a later version', { version: 2, body: { anything: true } }, 'newer'],
  ['a body of another shape', { body: { value: 4 } }, 'damaged'],
  ['a body with more in it than the shape', { body: { ...(answer.body as object), more: 1 } }, 'damaged'],
  [
    'a text longer than any that can be written',
    { body: { ...(answer.body as object), value: 'x'.repeat(2001) } },
    'damaged',
  ],
  ['a path that such an entry is never about', { about: 'plan/p' }, 'damaged'],
  ['a deletion', { kind: 'deletion', body: {} }, 'deletion'],
])('says of %s what it is', (_what, change, status) => {
  expect(understand({ ...answer, ...change }).status).toBe(status);
});

// A kind as it may look after two changes: a name that was split, and a count that became a list.
const v1 = v.strictObject({ name: v.string(), count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)) });
const v2 = v.strictObject({ first: v.string(), last: v.string(), count: v.number() });
const row: KindRow = {
  about: 'thing/:id',
  body: v.strictObject({ first: v.string(), last: v.string(), marks: v.array(v.literal('x')) }),
  matters: false,
  earlier: [
    {
      from: v1,
      up: ({ name, count }: v.InferOutput<typeof v1>) => {
        const [first = '', ...rest] = name.split(' ');
        return { first, last: rest.join(' '), count };
      },
    },
    {
      from: v2,
      up: ({ first, last, count }: v.InferOutput<typeof v2>) => ({ first, last, marks: Array<'x'>(count).fill('x') }),
    },
  ],
};
const read = (version: number, body: unknown) => readBody(row, { version, about: 'thing/t', body });

test('brings every old body up to the shape of today', () => {
  const old = fc.record({ name: fc.string(), count: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(old, (body) => {
      const now = read(1, body);
      expect(now).toMatchObject({ status: 'known', body: { marks: { length: body.count } } });
    }),
  );
});

test('an old body comes out the same whether it was stored in each version on the way or not', () => {
  const old = fc.record({ name: fc.string(), count: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(old, (body) => {
      const second = row.earlier[0]!.up(body as never);
      const third = row.earlier[1]!.up(second as never);
      expect(read(1, body)).toEqual(read(2, second));
      expect(read(2, second)).toEqual(read(3, third));
    }),
  );
});

test('reading never changes what was stored, and never throws, whatever is in it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.jsonValue(), (version, body) => {
      const before = JSON.stringify(body);
      expect(read(version, body).status).toBeOneOf(['known', 'newer', 'damaged']);
      expect(JSON.stringify(body)).toBe(before);
    }),
  );
});

test('an old body that is not of its old shape is damaged', () => {
  expect(read(1, { name: 'Dee', count: 12 })).toEqual({ status: 'damaged' });
});
