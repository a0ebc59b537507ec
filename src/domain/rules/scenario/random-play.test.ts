import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, endingWith, scenarioWith, stepWith, to } from '../../../../tests/unit/scenario-with.ts';
import { randomPlay } from './random-play.ts';

const FILE = 'src/content/scenarios/the-door.yaml';
const ENDINGS = [endingWith({ id: 'late', better: 1 }), endingWith({ id: 'good', better: 2 })];
const check = (steps: ReturnType<typeof stepWith>[], endings = ENDINGS) =>
  told(randomPlay(scenarioWith({ steps, endings }), FILE));
const choose = (...places: string[]) =>
  stepWith({ choices: places.map((place, i) => choiceWith({ id: `choice-${i}`, ways: [to(place)] })) });

test('says so when plays by lot come to the best ending too often', () => {
  expect(check([choose('good', 'good')])).toEqual([
    FILE,
    '  endings.good',
    '    Of 1,000 plays that choose by lot, 1000 come to the best ending (good), and 400 is the most we allow.',
    '    Ask more of the ways that lead there: a fact that an earlier choice sets, or a quantity one word higher.  [best-ending-too-easy]',
  ]);
});

test('says so when plays by lot hardly ever come to the best ending', () => {
  const names = ['door', 'a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const steps = names.map((id, i) => ({ ...choose(names[i + 1] ?? 'good', 'late'), id }));
  const found = check(steps);
  expect(found[2]).toMatch(
    /^ {4}Of 1,000 plays that choose by lot, \d come to the best ending \(good\), and 30 is the least we allow\.$/,
  );
  expect(found[3]).toBe(
    '    Ask less of the ways that lead there, or let more choices make it possible.  [best-ending-too-rare]',
  );
});

test('counts endings that share the best place together', () => {
  const endings = [
    endingWith({ id: 'late', better: 1 }),
    endingWith({ id: 'a', better: 2 }),
    endingWith({ id: 'b', better: 2 }),
  ];
  expect(check([choose('a', 'b', 'late')], endings)[2]).toContain('best ending (a, b)');
});

test('says nothing of a scenario in which plays get stuck: its figures would mislead', () => {
  expect(check([choose('good', 'god')])).toEqual(['']);
});

test('is content with a third', () => {
  expect(check([choose('good', 'late', 'late')])).toEqual(['']);
});
