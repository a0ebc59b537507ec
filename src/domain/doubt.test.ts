import { expect, test } from 'vitest';
import { standsInDoubt, touches, type Doubt } from './doubt.ts';

const doubt = (path: string, of: Doubt['of'] = 'value'): Doubt => ({ file: 'a.yaml', path: path.split('.'), of });
const at = (place: string): string[] => place.split('.');

test.each([
  ['a value, at its place', doubt('steps.0.intro'), 'steps.0.intro', true],
  ['a value, below its place', doubt('steps.0'), 'steps.0.intro', true],
  ['a value, not above its place', doubt('steps.0.intro'), 'steps.0', false],
  ['a value, not beside its place', doubt('steps.0.intro'), 'steps.1.intro', false],
  ['a number of entries, at its place', doubt('steps.0.items', 'number'), 'steps.0.items', true],
  ['a number of entries, not in one of them', doubt('steps.0.items', 'number'), 'steps.0.items.0', false],
  ['a misspelt field, in a field that is not there', doubt('steps.0', { besides: ['id'] }), 'steps.0.moves.1', true],
  ['a misspelt field, not in a field that is there', doubt('steps.0', { besides: ['id'] }), 'steps.0.id', false],
  ['a misspelt field, not in the group itself', doubt('steps.0', { besides: ['id'] }), 'steps.0', false],
])('doubts %s', (_what, one, place, doubted) => {
  expect(standsInDoubt(one, at(place))).toBe(doubted);
});

test.each([
  ['in any entry', doubt('steps.1.items.0.scale'), 'steps.*.items.*.scale', true],
  ['from above', doubt('steps'), 'steps.*.items.*.scale', true],
  ['not from beside', doubt('steps.1.intro'), 'steps.*.items.*.scale', false],
  ['not from below', doubt('scales.calls.points.0'), 'scales', false],
  ['from below, if all below is named', doubt('scales.calls.points.0'), 'scales.**', true],
  ['in the same entry', doubt('steps.2.page'), 'steps.=.page', true],
  ['not in another entry', doubt('steps.1.page'), 'steps.=.page', false],
  ['by a misspelt field that may be it', doubt('steps.2', { besides: ['id'] }), 'steps.=.page', true],
  ['not by a misspelt field beside it', doubt('steps.2', { besides: ['id', 'page'] }), 'steps.=.page', false],
  ['by a misspelt field below, if all below is named', doubt('steps.2', { besides: [] }), 'steps.**', true],
  ['not by a misspelt field below', doubt('steps.2', { besides: [] }), 'steps', false],
  ['by a number of entries', doubt('steps', 'number'), 'steps.*.page', true],
])('touches what is named, %s', (_how, one, pattern, touched) => {
  expect(touches(one, pattern, at('steps.2.levels'))).toBe(touched);
});
