import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toldApart } from './told-apart.ts';

test('leaves a name short where nothing else has it', () => {
  expect(
    toldApart([
      { short: 'Falls, 1 May', long: 'Falls, 1 May, 09:10' },
      { short: 'Falls, 2 May', long: 'Falls, 2 May, 09:10' },
    ]),
  ).toEqual(['Falls, 1 May', 'Falls, 2 May']);
});

test('uses the long name for each of those that share a short one', () => {
  expect(
    toldApart([
      { short: 'Falls, 1 May', long: 'Falls, 1 May, 09:10' },
      { short: 'Falls, 1 May', long: 'Falls, 1 May, 14:30' },
    ]),
  ).toEqual(['Falls, 1 May, 09:10', 'Falls, 1 May, 14:30']);
});

test('numbers what shares even the long name', () => {
  const same = { short: 'Falls', long: 'Falls, 09:10' };
  expect(toldApart([same, same, same])).toEqual(['Falls, 09:10', 'Falls, 09:10 (2)', 'Falls, 09:10 (3)']);
});

test('never gives two things the same name', () => {
  const name = fc.constantFrom('a', 'b', 'a (2)', 'b (2)', 'a (3)');
  fc.assert(
    fc.property(fc.array(fc.record({ short: name, long: name }), { maxLength: 12 }), (names) => {
      const told = toldApart(names);
      expect(told).toHaveLength(names.length);
      expect(new Set(told).size).toBe(names.length);
    }),
  );
});
