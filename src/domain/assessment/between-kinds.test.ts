import fc from 'fast-check';
import { expect, test } from 'vitest';
import { item, step, together } from './assessment.examples.ts';
import { betweenKinds } from './between-kinds.ts';
import { spreadOf, type ItemSpread, type Shown } from './spread.ts';
import { wordingOf } from './wording.ts';

const check = together({ steps: [step('money', { levels: [], items: [item('warn')] })] });

function statement(answers: Record<string, readonly string[]>): ItemSpread {
  const people = Object.entries(answers).flatMap(([organisation, values]) =>
    values.map((value, i) => ({
      id: `${organisation}${i}`,
      organisation,
      answers: { 'money.warn': { value, wording: wordingOf(item('warn')) } },
    })),
  );
  return (spreadOf(check, 'reader', people) as Shown).items[0]!;
}

test.each([
  [
    'the difference lies between kinds',
    { nhs: ['never', 'never', 'asked'], council: ['some', 'always', 'always'] },
    'Within each kind of organisation people are close together: the difference lies between the kinds. Everybody in “Council” who chose a place on the scale chose a stronger one than anybody in “NHS”.',
  ],
  [
    'one kind is above another although it is spread out itself',
    { nhs: ['never', 'never', 'never'], council: ['asked', 'always', 'always'] },
    'Everybody in “Council” who chose a place on the scale chose a stronger one than anybody in “NHS”.',
  ],
  ['kinds overlap', { nhs: ['never', 'some', 'always'], council: ['never', 'some', 'always'] }, ''],
  ['everybody agrees', { nhs: ['some', 'some', 'some'], council: ['some', 'some', 'some'] }, ''],
  [
    'too few of a kind chose a place',
    { nhs: ['never', 'no-chance', 'no-chance'], council: ['always', 'always', 'always'] },
    '',
  ],
  ['no kind is shown apart', { nhs: ['never', 'never', 'never'], council: ['always', 'always'] }, ''],
])('says how kinds stand to each other where %s', (_, answers, words) => {
  expect(betweenKinds(statement(answers))).toBe(words);
});

test('names the two kinds that are furthest apart', () => {
  const three = {
    nhs: ['never', 'never', 'never'],
    council: ['asked', 'asked', 'asked'],
    voluntary: ['always', 'always', 'always'],
  };
  expect(betweenKinds(statement(three))).toMatch(/Everybody in “Voluntary[^”]*” .* than anybody in “NHS”\.$/);
});

test('says nothing of kinds that are not shown apart, whoever answered', () => {
  const values = fc.array(fc.constantFrom('never', 'asked', 'some', 'always', 'no-chance'), { maxLength: 5 });
  fc.assert(
    fc.property(fc.record({ nhs: values, council: values, voluntary: values, '': values }), (answers) => {
      fc.pre(Object.values(answers).flat().length >= 3);
      const one = statement(answers);
      const words = betweenKinds(one);
      const named = check.organisations.filter(({ label }) => words.includes(`“${label}”`)).map(({ id }) => id);
      for (const id of named) expect(answers[id as keyof typeof answers].length).toBeGreaterThanOrEqual(3);
      if (one.groups.length === 0) expect(words).toBe('');
    }),
  );
});
