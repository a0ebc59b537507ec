import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answered, answersTo, assessment, standingsFor, step } from './assessment.examples.ts';
import { standingsOf } from './answers.ts';
import { resultsOf } from './results.ts';

const skills = assessment();
const FOUR = ['some', 'no-chance', 'never', 'always'];

type Chosen = readonly [now?: number, need?: number];

function results(trust: Chosen, influence: Chosen, listen: Chosen) {
  const given = { trust, influence, listen };
  const values = Object.entries(given).map(([id, [now, need]]) => answered(id, FOUR, now, need));
  return resultsOf(skills, standingsFor(skills, Object.assign({}, ...values) as Record<string, string>));
}

const ids = (list: readonly { step: { id: string } }[]) => list.map(({ step: { id } }) => id);

test('names strengths, then the gaps that matter with the furthest first, then the rest', () => {
  const { strengths, gaps, rest } = results([2, 3], [1, 4], [3, 2]);
  expect(ids(strengths)).toEqual(['listen']);
  expect(ids(gaps)).toEqual(['influence', 'trust']);
  expect(ids(rest)).toEqual([]);
});

test('leaves equal gaps in the order of the assessment', () => {
  expect(ids(results([2, 3], [1, 2], [3, 4]).gaps)).toEqual(['trust', 'influence', 'listen']);
});

test('names the highest level as a strength, even where the work needs more still', () => {
  const { strengths, gaps } = results([3, 4], [1, 4], [2, 3]);
  expect(strengths).toMatchObject([{ step: { id: 'trust' }, because: 'highest' }]);
  expect(ids(gaps)).toEqual(['influence', 'trust', 'listen']);
});

test('calls no level the highest where all are the same', () => {
  const { strengths, gaps } = results([2, 4], [2, 4], [2, 3]);
  expect(strengths).toEqual([]);
  expect(ids(gaps)).toEqual(['trust', 'influence', 'listen']);
});

test('calls the first level nobody’s strength, and no gap where the work needs no more', () => {
  const { strengths, gaps, rest } = results([1, 1], [1, 2], [1, 1]);
  expect(strengths).toEqual([]);
  expect(ids(gaps)).toEqual(['influence']);
  expect(ids(rest)).toEqual(['trust', 'listen']);
});

test.each([
  [
    [2, 4],
    'Step trust. You chose level 2, “Keeps promises”. Your work needs level 4, “Makes it last”: two levels further.',
  ],
  [[3, 3], 'Step trust. You chose level 3, “Goes first”. Your work needs that level.'],
  [
    [3, 2],
    'Step trust. You chose level 3, “Goes first”. Your work needs level 2, “Keeps promises”: you are one level beyond it.',
  ],
  [[3], 'Step trust. You chose level 3, “Goes first”. What your work needs is not chosen yet.'],
  [[undefined, 3], 'Step trust. Your work needs level 3, “Goes first”. The level nearest to you is not chosen yet.'],
  [[], 'Step trust. No level is chosen yet.'],
] as [Chosen, string][])('says %j in words', (chosen, words) => {
  expect(results(chosen, [], []).all[0]?.inWords).toBe(words);
});

test('shows answers as they were given, with those apart and the strongest marked', () => {
  const [trust] = results([3, 3], [], []).all;
  expect(trust?.answers.map(({ words, apart, strongest }) => [words, apart, strongest])).toEqual([
    ['I told them first, some of the times', false, false],
    ['No chance came up', true, false],
    ['They found out another way', false, false],
    ['I told them first, nearly every time', false, true],
  ]);
  expect(trust?.missing).toBe(0);
  expect(trust?.note).toContain('You chose 3');
});

test('says of each answer why it is not there', () => {
  const answers = answersTo(skills, { 'trust.warn': 'some' }).map((answer) => ({ ...answer, wording: 'older' }));
  const [trust] = resultsOf(skills, standingsOf(skills, answers)).all;
  expect(trust?.answers.slice(0, 2).map(({ words }) => words)).toEqual([
    'The question has changed since you answered.',
    'Not answered.',
  ]);
});

test('keeps the line of evidence beside the level', () => {
  const standings = standingsFor(skills, { 'trust.evidence': 'Rang Dee' });
  expect(resultsOf(skills, standings).all[0]?.evidence).toBe('Rang Dee');
});

test('asks for no level where there is none', () => {
  const steps = [step('money', { levels: [] })];
  expect(resultsOf(assessment({ steps }), standingsFor({ steps }, {})).all[0]?.inWords).toBe(
    'Step money. No level is asked here.',
  );
});

test('puts every step in one list at least, gaps only where more is needed, furthest first', () => {
  const level = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined });
  const chosen = fc.tuple(level, level);
  fc.assert(
    fc.property(chosen, chosen, chosen, (a, b, c) => {
      const { all, strengths, gaps, rest } = results(a, b, c);
      const named = [...strengths, ...gaps, ...rest];
      expect(new Set(ids(named))).toEqual(new Set(ids(all)));
      const sizes = gaps.map(({ now, need }) => need! - now!);
      expect(sizes.every((size) => size > 0)).toBe(true);
      expect(sizes).toEqual(sizes.toSorted((x, y) => y - x));
      expect(strengths.every(({ now }) => now !== undefined && now > 1)).toBe(true);
    }),
  );
});

test('places a step by its levels alone, whatever its answers say', () => {
  const values = fc.array(fc.constantFrom('never', 'asked', 'some', 'always', 'no-chance'), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(values, (four) => {
      const standings = standingsFor(skills, answered('trust', four, 2, 3));
      expect(resultsOf(skills, standings).all[0]).toMatchObject({ now: 2, need: 3 });
    }),
  );
});

test('says what a level is held against in the author’s words', () => {
  const need = {
    frame: 'At the start',
    statement: 'Which did you say?',
    says: 'You promised',
    short: 'What you promised',
  };
  const steps = [step('trust')];
  const standings = standingsFor({ steps }, { 'trust.level': '2', 'trust.need': '3' });
  expect(resultsOf(assessment({ steps, need }), standings).all[0]?.inWords).toBe(
    'Step trust. You chose level 2, “Keeps promises”. You promised level 3, “Goes first”: one level further.',
  );
});

test('praises no level that most answers fall short of, and asks for a second look', () => {
  const low = answered('trust', ['never', 'never', 'no-chance', 'some'], 4, 3);
  const fair = answered('influence', ['never', 'no-chance', 'some', 'always'], 3, 3);
  const { strengths, unsettled, rest } = resultsOf(skills, standingsFor(skills, { ...low, ...fair }));
  expect(ids(strengths)).toEqual(['influence']);
  expect(ids(unsettled)).toEqual(['trust']);
  expect(unsettled[0]?.note).toContain('two say “They found out another way”');
  expect(ids(rest)).toEqual(['listen']);
});

test('leaves a step that falls short among the gaps where the work needs more still', () => {
  const low = answered('trust', ['never', 'never', 'never', 'never'], 3, 4);
  const { strengths, gaps, unsettled } = resultsOf(skills, standingsFor(skills, low));
  expect([ids(strengths), ids(gaps), ids(unsettled)]).toEqual([[], ['trust'], []]);
});
