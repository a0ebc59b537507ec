import { expect, test } from 'vitest';
import type { Doubt } from './doubt.ts';
import { problem } from './problem.ts';
import { heldBack, playsAreSure, restsOnDoubt } from './rests-on.ts';

const FORM = 'src/content/assessments/street.yaml';
const STORY = 'src/content/scenarios/the-gate.yaml';
const doubt = (file: string, path: string, of: Doubt['of'] = 'value'): Doubt => ({ file, path: path.split('.'), of });
const said = (id: string, file: string, place: string) => problem(id, file, place, 'It is so.', 'Mend it.');

test('takes no message at its word about a field that is wrong', () => {
  const message = said('long-item', FORM, 'steps.0.items.1.text');
  expect(restsOnDoubt(message, [doubt(FORM, 'steps.0.items.1.text')])).toBe(true);
  expect(restsOnDoubt(message, [doubt(FORM, 'steps.0.items.0.text')])).toBe(false);
  expect(restsOnDoubt(message, [doubt(STORY, 'steps.0.items.1.text')])).toBe(false);
});

test('takes no message at its word about what a field that is wrong may name', () => {
  const message = said('scale-never-used', FORM, 'scales.calls');
  expect(restsOnDoubt(message, [doubt(FORM, 'steps.1.items.0.scale')])).toBe(true);
  expect(restsOnDoubt(message, [doubt(FORM, 'steps.1.items.0.text')])).toBe(false);
});

test('proves nothing of a story while it is in doubt where a choice leads, and all of it while a reason is', () => {
  const message = said('ending-never-reached', STORY, 'endings.shut');
  const to = doubt(STORY, 'steps.office.choices.0.to');
  const why = doubt(STORY, 'steps.office.choices.0.why');
  expect([restsOnDoubt(message, [to]), playsAreSure(STORY, [to])]).toEqual([true, false]);
  expect([restsOnDoubt(message, [why]), playsAreSure(STORY, [why])]).toEqual([false, true]);
});

test('holds a file back if others look at what is in doubt in it', () => {
  const fact = 'src/content/facts/E-001.yaml';
  expect([...heldBack([doubt(fact, 'text'), doubt(fact, 'gist'), doubt(STORY, 'title')])]).toEqual([fact]);
  expect([...heldBack([doubt(fact, 'gist'), doubt(STORY, 'practises.1'), doubt(FORM, 'title')])]).toEqual([STORY]);
});
