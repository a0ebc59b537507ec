import { expect, test } from 'vitest';
import { answered, answersTo, assessment, standingsFor, step } from './assessment.examples.ts';
import { standingsOf } from './answers.ts';
import { mayGoOn, missingIn, progressOf, stepState, stillOpenInWords } from './progress.ts';

const skills = assessment();
const [trust] = skills.steps;
const FOUR = ['some', 'some', 'some', 'some'];

test('names what is missing in the order it is asked, and never asks for evidence', () => {
  const standings = standingsFor(skills, { 'trust.ask': 'some', 'trust.thank': 'no-chance' });
  expect(missingIn(trust!, standings).map(({ question, message }) => [question, message])).toEqual([
    ['trust.warn', 'Choose an answer for “I did warn.”'],
    ['trust.mend', 'Choose an answer for “I did mend.”'],
    ['trust.need', 'Choose an answer for “Which of the four does your work need from you?”'],
    ['trust.level', 'Choose which of the four is nearest to what you did.'],
  ]);
});

test('asks for the need in the words of the assessment', () => {
  const need = { statement: 'Which of the four did you say it would be?' };
  expect(missingIn(trust!, standingsFor(skills, answered('trust', FOUR, 3)), need)).toMatchObject([
    { question: 'trust.need', message: 'Choose an answer for “Which of the four did you say it would be?”' },
  ]);
});

test('says of a reworded question that it has changed', () => {
  const items = trust!.items.map((each) => ({ ...each, text: `${each.text.slice(0, -1)} often.` }));
  const standings = standingsOf({ steps: [{ ...trust!, items }] }, answersTo(skills, answered('trust', FOUR, 3, 3)));
  const [first] = missingIn({ ...trust!, items }, standings);
  expect(first).toMatchObject({
    changed: true,
    message: 'The question has changed since you answered. Choose an answer for “I did warn often.”',
  });
});

test('lets nobody go on before items, need and level are answered', () => {
  expect(mayGoOn(trust!, standingsFor(skills, answered('trust', FOUR, 3)))).toBe(false);
  expect(mayGoOn(trust!, standingsFor(skills, answered('trust', FOUR, 3, 3)))).toBe(true);
});

test('asks for items only where there are no levels', () => {
  const money = step('money', { levels: [] });
  expect(mayGoOn(money, standingsFor({ steps: [money] }, answered('money', FOUR)))).toBe(true);
});

test('tells the states of a step apart', () => {
  const changed = answersTo(skills, answered('trust', FOUR, 3, 3)).map((answer) => ({ ...answer, wording: 'older' }));
  expect(stepState(trust!, standingsFor(skills, {}))).toBe('not-begun');
  expect(stepState(trust!, standingsFor(skills, { 'trust.evidence': 'Rang Dee' }))).toBe('begun');
  expect(stepState(trust!, standingsFor(skills, answered('trust', FOUR, 3, 3)))).toBe('done');
  expect(stepState(trust!, standingsOf(skills, changed))).toBe('asks-again');
});

test('leads to the first step that is not done', () => {
  const given = { ...answered('trust', FOUR, 3, 3), ...answered('listen', FOUR, 2, 3) };
  expect(progressOf(skills, standingsFor(skills, given))).toEqual({
    steps: [
      { step: 'trust', state: 'done' },
      { step: 'influence', state: 'not-begun' },
      { step: 'listen', state: 'done' },
    ],
    done: 2,
    of: 3,
    next: 'influence',
    words: 'Two of three steps are done.',
  });
});

test('leads nowhere when all is done', () => {
  const given = ['trust', 'influence', 'listen'].map((id) => answered(id, FOUR, 3, 3));
  const progress = progressOf(skills, standingsFor(skills, Object.assign({}, ...given) as Record<string, string>));
  expect(progress).not.toHaveProperty('next');
  expect(progress.words).toBe('All three steps are done.');
});

test.each([
  [[], 'No step is done yet.'],
  [['trust'], 'One of three steps is done.'],
])('says in words how far %j is', (ids, words) => {
  const given = Object.assign({}, ...ids.map((id) => answered(id, FOUR, 3, 3))) as Record<string, string>;
  expect(progressOf(skills, standingsFor(skills, given)).words).toBe(words);
});

test('says that nothing is left when every step of an attempt has gone', () => {
  expect(progressOf({ steps: [] }, standingsFor(skills, {})).words).toBe('None of these steps is asked any more.');
});

test('names every step that is still open, and says what follows', () => {
  const [, influence, listen] = skills.steps;
  expect(stillOpenInWords([listen!], 'you can hand your answers over')).toBe(
    '“Step listen” is still open. When it is answered, you can hand your answers over.',
  );
  expect(stillOpenInWords([trust!, influence!, listen!], 'you see the end')).toBe(
    '“Step trust”, “Step influence” and “Step listen” are still open. When they are answered, you see the end.',
  );
});
