import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { choiceWith, endingWith, scenarioWith, stepWith, to } from '../../../../tests/unit/scenario-with.ts';
import { neverReached } from './never-reached.ts';

const FILE = 'src/content/scenarios/the-door.yaml';
const { steps, endings } = scenarioWith();
const door = (...choices: ReturnType<typeof choiceWith>[]) => [stepWith({ choices }), ...steps.slice(1)];
const check = (parts: Parameters<typeof scenarioWith>[0]) => told(neverReached(scenarioWith(parts), FILE));

test('names a step that no play reaches', () => {
  expect(check({ steps: [...steps, stepWith({ id: 'attic' })] })).toEqual([
    FILE,
    '  steps.attic',
    '    No play can reach the step "attic".',
    '    Lead a choice there with `to`, or take the step out.  [step-never-reached]',
  ]);
});

test('names a choice that no play is offered', () => {
  const locked = choiceWith({ id: 'use-key', if: [{ fact: 'told-ruth' }, { quantity: 'trust', atLeast: 2 }] });
  expect(check({ steps: [stepWith({ choices: [...steps[0]!.choices, locked] }), steps[1]!] })).toEqual([
    FILE,
    '  steps.door.choices.2.if',
    '    No play is ever offered the choice "use-key" of step "door": "told-ruth, trust >= 2" never holds there.',
    '    Ask for less in its `if`, or let an earlier choice make it possible.  [choice-never-offered]',
  ]);
});

test('names an ending that no choice leads to', () => {
  expect(check({ endings: [...endings, endingWith({ id: 'gone' })] })).toEqual([
    FILE,
    '  endings.gone',
    '    No play can reach the ending "gone".',
    '    No choice leads there: lead one there with `to`, or take the ending out.  [ending-never-reached]',
  ]);
});

test('names an ending that asks for what no play can have, and the way that asks', () => {
  const choices = [
    choiceWith({ ways: [to('gone', { quantity: 'trust', atLeast: 3 }), to('table')] }),
    steps[0]!.choices[0]!,
  ];
  const found = check({ steps: [stepWith({ choices }), steps[1]!], endings: [...endings, endingWith({ id: 'gone' })] });
  expect(found).toEqual([
    FILE,
    '  steps.door.choices.0.to.0',
    '    No play takes this way of the choice "wait" to "gone": "trust >= 3" never holds there, or an earlier way fits first.',
    '    Change its `if`, move it up, or take it out.  [way-never-taken]',
    '  endings.gone',
    '    No play can reach the ending "gone".',
    '    It is named in steps.door.choices.0.to: no play can get there with what its conditions ask for. Ask for less, or let an earlier choice make it possible.  [ending-never-reached]',
  ]);
});

test('names a way behind one that always fits', () => {
  const twice = choiceWith({ ways: [to('table'), to('even')] });
  expect(check({ steps: door(twice, steps[0]!.choices[0]!) })).toEqual([
    FILE,
    '  steps.door.choices.0.to.1',
    '    No play takes this way of the choice "wait" to "even": an earlier way always fits.',
    '    Change its `if`, move it up, or take it out.  [way-never-taken]',
  ]);
});

test('names a text that no play is shown', () => {
  const also = [{ if: [{ fact: 'told-ruth' }], text: 'Ruth nods already.' }];
  expect(check({ steps: [{ ...steps[0]!, also }, steps[1]!] })).toEqual([
    FILE,
    '  steps.door.also.0.if',
    '    No play is shown this text: "told-ruth" never holds there.',
    '    Ask for less in its `if`, let an earlier choice make it possible, or take the text out.  [text-never-shown]',
  ]);
});

test('says nothing of what stands in a step that nobody reaches', () => {
  const attic = stepWith({ id: 'attic', choices: [choiceWith({ if: [{ fact: 'told-ruth' }] })] });
  expect(neverReached(scenarioWith({ steps: [...steps, attic] }), FILE)).toHaveLength(1);
});
