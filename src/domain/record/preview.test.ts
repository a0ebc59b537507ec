import { expect, test } from 'vitest';
import { damagedIn, holdingsOf, previewRestore } from './preview.ts';
import { answerOf, at, deletionOf, entryOf, planOf } from './record.examples.ts';

const NOTHING = { fresh: 0, same: 0, different: 0, erasedHere: 0, erasedThere: 0, unreadable: 0, newer: 0 };
const preview = (mine: Parameters<typeof previewRestore>[0], entries: typeof mine, unreadable: string[] = []) =>
  previewRestore(mine, { entries, unreadable });

test('counts what is new and what is here already', () => {
  const [a, b] = [answerOf('a', 'x.a', 'one', 1), planOf('p', 2)];
  expect(preview([a], [a, b])).toMatchObject({
    ...NOTHING,
    fresh: 1,
    same: 1,
    holds: { answer: 1, plan: 1, attempt: 0 },
  });
});

test('counts an entry that is here with other content', () => {
  const a = answerOf('a', 'x.a', 'one', 1);
  const changed = { ...a, body: { ...(a.body as object), value: 'other' } };
  expect(preview([a], [changed])).toMatchObject({ ...NOTHING, different: 1 });
});

test('says what stays erased, and what the file would erase here', () => {
  const [old, mine] = [answerOf('a', 'x.a', 'one', 1), answerOf('b', 'x.a', 'two', 2)];
  expect(preview([mine, deletionOf('attempt/a', 5)], [old])).toMatchObject({ ...NOTHING, erasedHere: 1 });
  expect(preview([mine], [deletionOf('attempt/b', 5)])).toMatchObject({ ...NOTHING, fresh: 1, erasedThere: 1 });
});

test('counts what cannot be read and what a later version wrote', () => {
  const a = answerOf('a', 'x.a', 'one', 1);
  const file = [
    { ...a, id: 'd', body: 'torn' },
    { ...a, id: 'n', version: 9 },
    { ...a, id: 'u', kind: 'weather' },
  ];
  expect(preview([], file, ['{"torn'])).toMatchObject({ ...NOTHING, fresh: 3, unreadable: 2, newer: 2 });
  expect(damagedIn(file).map(({ id }) => id)).toEqual(['d']);
});

test('an answer that was taken back is not held, and a thing that was changed is held once', () => {
  const log = [
    entryOf('attempt', 'attempt/a', { assessment: 'skills', steps: ['trust'] }, 1),
    answerOf('a', 'x.a', 'one', 2),
    answerOf('a', 'x.a', '', 3),
    planOf('p', 4),
    { ...planOf('p', 5), time: at(6) },
  ];
  expect(holdingsOf(log)).toMatchObject({ attempt: 1, answer: 0, plan: 1 });
});
