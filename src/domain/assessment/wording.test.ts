import fc from 'fast-check';
import { expect, test } from 'vitest';
import { item, SCALE, step } from './assessment.examples.ts';
import { isJudgement, questionsOf, textOf, wordingOf, wordingOfLevels } from './wording.ts';

const base = { ...item('warn'), text: 'I said “yes”, or - at least - why not.' };

test.each([
  ['white space', '  I said “yes”,\n or - at\u00a0least -  why not. '],
  ['the shape of quotation marks', 'I said "yes", or - at least - why not.'],
  ['the length of dashes', 'I said “yes”, or – at least — why not.'],
])('does not count %s as a change of a question', (_, text) => {
  expect(wordingOf({ ...base, text })).toBe(wordingOf(base));
});

test('counts a new word, a new label and a new order of the points as a change', () => {
  const { points, apart } = SCALE;
  const relabelled = points.map((point, i) => (i === 0 ? { ...point, label: 'Somebody else told them' } : point));
  const changed = [
    { ...base, text: 'I said “no”, or - at least - why not.' },
    { ...base, scale: { points: relabelled, apart } },
    { ...base, scale: { points: points.toReversed(), apart } },
    { ...base, scale: { points: [...points, ...apart], apart: [] } },
  ];
  expect(new Set([base, ...changed].map((each) => wordingOf(each))).size).toBe(5);
});

test('does not count a new id as a change: ids are nobody’s words', () => {
  expect(wordingOf({ ...base, id: 'other' })).toBe(wordingOf(base));
});

test('gives a colleague’s question a wording of its own', () => {
  expect(wordingOf(base, 'colleague')).not.toBe(wordingOf(base));
  expect(textOf(base, 'colleague')).toBe('They did warn.');
  expect(textOf({ ...base, colleague: undefined }, 'colleague')).toBe(base.text);
});

test('counts every word of every level', () => {
  const { levels } = step('trust');
  const reworded = levels.map((level, i) => (i === 3 ? { ...level, text: `${level.text} Always.` } : level));
  expect(wordingOfLevels({ levels: reworded })).not.toBe(wordingOfLevels({ levels }));
});

test('asks items first, then need and evidence, and the level last', () => {
  expect(questionsOf(step('trust')).map(({ id }) => id)).toEqual([
    'trust.warn',
    'trust.ask',
    'trust.thank',
    'trust.mend',
    'trust.need',
    'trust.evidence',
    'trust.level',
  ]);
});

test('asks no judgement where there are no levels', () => {
  const ids = questionsOf(step('money', { levels: [] })).map(({ id }) => id.replace('money.', ''));
  expect(ids.some(isJudgement)).toBe(false);
});

test('is the same for any amount of white space between words', () => {
  const space = fc.stringMatching(/^[ \n\t\u00a0]{1,4}$/);
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1 }), space, (words, gap) => {
      const [loose, tight] = [words.join(gap), words.join(' ')].map((text) => wordingOf({ ...base, text }));
      expect(loose).toBe(tight);
    }),
  );
});
