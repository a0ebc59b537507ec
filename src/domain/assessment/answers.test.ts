import { expect, test } from 'vitest';
import { answersTo, assessment, item, step } from './assessment.examples.ts';
import {
  chosenLevel,
  chosenOption,
  levelInWords,
  levelNumber,
  optionsOf,
  standingOf,
  standingsOf,
  valueOf,
} from './answers.ts';

const skills = assessment();

function reworded() {
  const [trust, ...others] = skills.steps;
  const items = trust!.items.map((each) => (each.id === 'warn' ? { ...each, text: 'I warned them in time.' } : each));
  return { steps: [{ ...trust!, items }, ...others] };
}

test('asks again where the wording has changed, and only there', () => {
  const answers = answersTo(skills, { 'trust.warn': 'some', 'trust.ask': 'some' });
  const standings = standingsOf(reworded(), answers);
  expect(standingOf(standings, 'trust.warn')).toMatchObject({ status: 'changed', value: 'some' });
  expect(standingOf(standings, 'trust.ask')).toMatchObject({ status: 'answered', value: 'some' });
  expect(valueOf(standings, 'trust.warn')).toBeUndefined();
});

test('keeps answers when steps and items move', () => {
  const moved = { steps: skills.steps.toReversed().map((each) => ({ ...each, items: each.items.toReversed() })) };
  const standings = standingsOf(moved, answersTo(skills, { 'trust.warn': 'some' }));
  expect(valueOf(standings, 'trust.warn')).toBe('some');
});

test('keeps the answer to an item that is gone', () => {
  const fewer = { steps: [step('trust', { items: [item('ask')] })] };
  const { removed } = standingsOf(fewer, answersTo(skills, { 'trust.warn': 'some', 'trust.ask': 'some' }));
  expect(removed.map(({ question }) => question)).toEqual(['trust.warn']);
});

test('counts an answer that was taken back as no answer', () => {
  const standings = standingsOf(
    skills,
    answersTo(skills, { 'trust.warn': '', 'trust.evidence': '', 'trust.gone': '' }),
  );
  expect(standingOf(standings, 'trust.warn')).toEqual({ status: 'unanswered' });
  expect(standingOf(standings, 'trust.evidence')).toEqual({ status: 'unanswered' });
  expect(standings.removed).toEqual([]);
});

test.each([
  ['trust.warn', 'no-such-option'],
  ['trust.level', '5'],
  ['trust.level', '0'],
  ['trust.need', 'three'],
])('counts a damaged answer to %s, “%s”, as no answer', (question, value) => {
  const standings = standingsOf(skills, answersTo(skills, { [question]: value }));
  expect(valueOf(standings, question as 'trust.warn')).toBeUndefined();
});

test('takes an answer apart and a line of evidence for answers', () => {
  const given = { 'trust.warn': 'no-chance', 'trust.evidence': 'Rang Dee on Friday' };
  const standings = standingsOf(skills, answersTo(skills, given));
  expect(valueOf(standings, 'trust.warn')).toBe('no-chance');
  expect(valueOf(standings, 'trust.evidence')).toBe('Rang Dee on Friday');
});

test('names the chosen option and level', () => {
  const [trust] = skills.steps;
  const standings = standingsOf(skills, answersTo(skills, { 'trust.warn': 'some', 'trust.level': '3' }));
  expect(chosenOption(trust!, trust!.items[0]!, standings)?.label).toBe('I told them first, some of the times');
  expect(chosenLevel(trust!, standings, 'level')).toBe(3);
  expect(chosenLevel(trust!, standings, 'need')).toBeUndefined();
  expect(levelInWords(trust!, 3)).toBe('3, “Goes first”');
});

test('shows a chosen level until a reworded one is chosen again', () => {
  const [trust] = skills.steps;
  const levels = trust!.levels.map((level) => ({ ...level, text: `${level.text} Always.` }));
  const now = { ...trust!, levels };
  const standings = standingsOf({ steps: [now] }, answersTo(skills, { 'trust.level': '3' }));
  expect(chosenLevel(now, standings, 'level')).toBe(3);
  expect(standingOf(standings, 'trust.level').status).toBe('changed');
});

test('offers points from weaker to stronger, then answers apart', () => {
  expect(optionsOf(item('warn')).map(({ id }) => id)).toEqual(['never', 'asked', 'some', 'always', 'no-chance']);
});

test('knows no level where a step has none', () => {
  expect(levelNumber({ levels: [] }, '1')).toBeUndefined();
});
