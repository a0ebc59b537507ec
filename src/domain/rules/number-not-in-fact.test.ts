import { expect, test } from 'vitest';
import { assessmentWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, factWith, pageWith, sentence, told } from '../../../tests/unit/corpus-with.ts';
import { scenarioFileWith } from '../../../tests/unit/scenario-with.ts';
import type { Sentence } from '../corpus.ts';
import { numberNotInFact } from './number-not-in-fact.ts';

const facts = [
  factWith({ id: 'E-001', text: 'Visits fell by 16.41% among 1,254 people.', year: 2019 }),
  factWith({ id: 'E-002', text: 'Three wards took part.' }),
];

test('names a number that does not stand in the fact', () => {
  expect(told(check(sentence('After a year on the two wards, visits fell.', 'E-001')))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 14',
    '    The sentence beginning "After a year on the two" says "two", which does not stand in the fact E-001.',
    '    Correct the number, cite the fact it comes from, or excuse it by name: <Cite fact="E-001" excuse="two" />.  [number-not-in-fact]',
  ]);
});

test('names all facts of the sentence when the number stands in none of them', () => {
  expect(told(check(sentence('Visits fell by 17%.', 'E-001', 'E-002')))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 14',
    '    The sentence beginning "Visits fell by 17%." says "17", which does not stand in any of the facts E-001, E-002.',
    '    Correct the number, cite the fact it comes from, or excuse it by name: <Cite fact="E-001" excuse="17" />.  [number-not-in-fact]',
  ]);
});

test('says nothing of a sentence that rests on a fact which could not be read as well', () => {
  const pages = [pageWith({ sentences: [sentence('Visits fell by 17%.', 'E-001', 'E-003')] })];
  expect(numberNotInFact(corpusWith({ pages, facts, unread: ['facts/E-003'] }))).toEqual([]);
});

test('says once what stands twice in a sentence', () => {
  expect(check(sentence('From 17 beds to 17 chairs.', 'E-001'))).toHaveLength(1);
});

test.each([
  ['the number of the fact', sentence('Visits fell by 16.41% among 1,254 people.', 'E-001')],
  ['an honest rounding', sentence('Visits fell by 16%.', 'E-001')],
  ['the year of the source', sentence('In 2019, visits fell.', 'E-001')],
  ['numbers from two cited facts', sentence('In three wards, visits fell by 16%.', 'E-001', 'E-002')],
  ['a number that the author has excused', sentence('On two wards, visits fell.', ['E-001', 'two'])],
  ['an excused number at the beginning', sentence('Two wards saw visits fall.', ['E-001', 'two'])],
  ['an excuse in other capitals', sentence('On two wards, visits fell.', ['E-001', 'Two'])],
  ['an excuse on the second citation', sentence('On 2 wards, visits fell.', 'E-001', ['E-002', '2'])],
  ['a number without a citation', sentence('There were 99 of them.')],
  ['a citation that another rule will report', sentence('There were 99 of them.', 'E-999')],
])('accepts %s', (_what, said) => {
  expect(check(said)).toEqual([]);
});

test('does not take a rounding that is too coarse', () => {
  expect(check(sentence('There were 1,250 people.', 'E-001'))).toHaveLength(1);
});

test('lets an excuse stand for its own number only', () => {
  expect(check(sentence('On two wards, visits fell by 17%.', ['E-001', 'two']))).toHaveLength(1);
});

test('names a number of a claim that does not stand in the facts after it', () => {
  const claim = { id: 'cuts-visits', file: 'src/content/claims/cuts-visits.yaml', claim: 'It cuts visits' };
  const supports = 'Three wards took part. [E-002] Visits fell by 16%. [E-002] There were 99.';
  expect(told(numberNotInFact(corpusWith({ claims: [{ ...claim, supports }], facts })))).toEqual([
    'src/content/claims/cuts-visits.yaml',
    '  supports',
    '    The sentence beginning "Visits fell by 16%." says "16", which does not stand in the fact E-002.',
    '    Correct the number, or write the fact it comes from after the sentence, such as [E-122].  [number-not-in-fact]',
  ]);
});

function check(said: Sentence) {
  return numberNotInFact(corpusWith({ pages: [pageWith({ sentences: [said] })], facts }));
}

test('names a number in the reasons of a scenario, and lets the story count who is in the room', () => {
  const sentences = ['steps.door.choices.0.why', 'steps.door.text', 'endings.late.debrief'].map((place) => ({
    place,
    text: 'Visits fell by 17%.',
    facts: ['E-001'],
  }));
  const scenarios = [scenarioFileWith({ sentences })];
  expect(told(numberNotInFact(corpusWith({ scenarios, facts })))).toEqual([
    'src/content/scenarios/the-door.yaml',
    '  steps.door.choices.0.why',
    '    The sentence beginning "Visits fell by 17%." says "17", which does not stand in the fact E-001.',
    '    Correct the number, or write the fact it comes from after the sentence, such as [E-122].  [number-not-in-fact]',
    '  endings.late.debrief',
    '    The sentence beginning "Visits fell by 17%." says "17", which does not stand in the fact E-001.',
    '    Correct the number, or write the fact it comes from after the sentence, such as [E-122].  [number-not-in-fact]',
  ]);
});

test('reads an assessment sentence by sentence', () => {
  const about = [
    'There are four steps. Visits fell by 17%. [E-001] Two people answer.',
    'Three wards took part. [E-002]',
  ];
  const assessments = [assessmentWith({ about, limits: 'It asks about two weeks. [E-002]' })];
  expect(told(numberNotInFact(corpusWith({ facts, assessments })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  about.0',
    '    The sentence beginning "Visits fell by 17%." says "17", which does not stand in the fact E-001.',
    '    Correct the number, or write the fact it comes from after the sentence, such as [E-122].  [number-not-in-fact]',
    '  limits',
    '    The sentence beginning "It asks about two weeks." says "two", which does not stand in the fact E-002.',
    '    Correct the number, or write the fact it comes from after the sentence, such as [E-122].  [number-not-in-fact]',
  ]);
});
