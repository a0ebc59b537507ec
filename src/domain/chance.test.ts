import { expect, test } from 'vitest';
import { pick, seeded, shuffled } from './chance.ts';

test('the same words give the same numbers, and other words others', () => {
  const three = (words: string) => {
    const random = seeded(words);
    return [random(), random(), random()];
  };
  expect(three('a play')).toEqual(three('a play'));
  expect(three('a play')).not.toEqual(three('a plaz'));
});

test('numbers from words are spread from 0 up to 1', () => {
  const random = seeded('spread');
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 10_000; i += 1) {
    const tenth = Math.floor(random() * 10);
    tenths[tenth] = tenths[tenth]! + 1;
  }
  expect(tenths.length).toBe(10);
  for (const count of tenths) expect(count).toBeGreaterThan(900);
});

test('shuffling keeps everything, changes the order and leaves the list alone', () => {
  const list = ['a', 'b', 'c', 'd', 'e', 'f'];
  const other = shuffled(list, seeded('shuffle'));
  expect(other.toSorted()).toEqual(list);
  expect(other).not.toEqual(list);
  expect(list).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('shuffling puts every thing first about as often', () => {
  const random = seeded('fair');
  const first = { a: 0, b: 0, c: 0 };
  for (let i = 0; i < 3000; i += 1) first[shuffled(['a', 'b', 'c'] as const, random)[0]!] += 1;
  for (const count of Object.values(first)) expect(count).toBeGreaterThan(900);
});

test('picks nothing from an empty list', () => {
  expect(pick<string>([], seeded('none'))).toBeUndefined();
  expect(pick(['one'], seeded('one'))).toBe('one');
});
