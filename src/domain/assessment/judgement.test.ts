import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answered, assessment, standingsFor } from './assessment.examples.ts';
import { fallsShort, kindNote } from './judgement.ts';

const skills = assessment();
const [trust] = skills.steps;

function note(values: readonly string[], level: 1 | 2 | 3 | 4) {
  return kindNote(trust!, standingsFor(skills, answered('trust', values)), level);
}

test('says that a high level stands beside answers that did not come up or are the weakest', () => {
  expect(note(['no-chance', 'no-chance', 'never', 'some'], 3)).toBe(
    'You chose 3, “Goes first”. Of your four answers, two say “No chance came up” and one says “They found out another way”. ' +
      'Both can be true, and your choice stands. Look at them side by side, and keep it or change it.',
  );
});

test('says that a low level stands beside the strongest answers', () => {
  expect(note(['always', 'always', 'always', 'never'], 1)).toBe(
    'You chose 1, “Waits”. Of your four answers, three say “I told them first, nearly every time”. ' +
      'Both can be true, and your choice stands. Look at them side by side, and keep it or change it.',
  );
});

test.each([
  ['one weak answer beside a high level', ['never', 'some', 'some', 'always'], 4],
  ['weak answers beside a low level', ['never', 'never', 'never', 'no-chance'], 1],
  ['strong answers beside a high level', ['always', 'always', 'always', 'always'], 4],
  ['half strong answers beside a low level', ['always', 'always', 'some', 'asked'], 2],
  ['no answers at all', ['', '', '', ''], 4],
] as const)('keeps quiet about %s', (_, values, level) => {
  expect(note(values, level)).toBeUndefined();
});

test('says that the second level stands beside answers of which every one is the weakest', () => {
  expect(note(['never', 'never', 'never', 'no-chance'], 2)).toContain(
    'Of your four answers, three say “They found out another way” and one says “No chance came up”.',
  );
  expect(note(['never', 'never', 'never', 'asked'], 2)).toBeUndefined();
});

test('speaks only of answers that are given', () => {
  expect(note(['never', '', '', ''], 4)).toContain('Of your answers, one says “They found out another way”.');
});

const OPTIONS = ['', 'never', 'asked', 'some', 'always', 'no-chance'];

test('speaks exactly when answers and level disagree, and advises no level', () => {
  const four = fc.array(fc.constantFrom(...OPTIONS), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(four, fc.constantFrom(1, 2, 3, 4), (values, level) => {
      const given = values.filter((value) => value !== '');
      const weak = given.filter((value) => value === 'never' || value === 'no-chance').length;
      const strong = given.filter((value) => value === 'always').length;
      const least = level > 2 ? given.length / 2 : given.length;
      const isLess = given.length > 0 && level > 1 && weak >= least;
      const isShort = isLess && (level === 2 || weak > least);
      const disagrees = isLess || (level < 3 && strong > given.length / 2);
      const said = note(values, level);
      expect(said !== undefined).toBe(disagrees);
      expect(fallsShort(trust!, standingsFor(skills, answered('trust', values)), level)).toBe(isShort);
      expect(said?.match(/\d/g) ?? [String(level)]).toEqual([String(level)]);
    }),
  );
});
