import { expect, test } from 'vitest';
import { choiceWith, scenarioWith, stepWith, to } from '../../../tests/unit/scenario-with.ts';
import { openingOf } from './opening.ts';
import { begin, choose, currentStep, lastChoice, textNow } from './play.ts';

const step = (id: string, next: string) => stepWith({ id, choices: [choiceWith({ ways: [to(next)] })] });
const LONG = scenarioWith({ steps: [step('door', 'table'), step('table', 'street'), step('street', 'even')] });

test('the first choice can be made, and what comes of it is told', () => {
  const opening = openingOf(LONG);
  const run = choose(opening, begin(), 'wait');
  expect(currentStep(opening, run)?.id).toBe('table');
  expect(lastChoice(opening, run)?.happens).toBe('The clock moves on.');
  expect(textNow(opening, run)).toEqual(['The door is shut.']);
});

test('steps beyond that, endings and what is for the debrief wait', () => {
  const { steps, endings, people, facilitator } = openingOf(LONG);
  expect(steps.map(({ id }) => id)).toEqual(['door', 'table']);
  expect(endings).toEqual([]);
  expect(facilitator).toBe('');
  expect(people.map(({ wants, fears }) => [wants, fears])).toEqual([
    ['To go home.', ''],
    ['A day’s notice.', ''],
  ]);
  expect(steps.flatMap(({ choices }) => choices).map(({ why, happens }) => [why, happens])).toEqual([
    ['', 'The clock moves on.'],
    ['', ''],
  ]);
});

test('whom one can ask is there, and what others think is not', () => {
  const chairs = [
    { person: 'dee', text: 'Dee thinks of the fall.', ask: true },
    { person: 'ruth', text: 'Ruth looks at the clock.', ask: false },
  ];
  const opening = openingOf(scenarioWith({ steps: [{ ...step('door', 'even'), chairs }] }));
  expect(opening.steps[0]?.chairs.map(({ person }) => person)).toEqual(['dee']);
});
