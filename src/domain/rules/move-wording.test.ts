import { expect, test } from 'vitest';
import { assessmentWith, stepWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { moveWording } from './move-wording.ts';

test('names words and full stops that the site adds itself, and shows what would come of them', () => {
  expect(told(find('When a partner says no', 'then I will ask for one month.'))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  steps.0.moves.0.when',
    '    The text of `when` begins with "When", and the site adds such words itself.',
    '    Begin after "When". Now a reader would see: “When When a partner says no, then I will then I will ask for one month..”  [move-wording]',
    '  steps.0.moves.0.then',
    '    The text of `then` begins with "then I will", and the site adds such words itself.',
    '    Begin after "then I will". Now a reader would see: “When When a partner says no, then I will then I will ask for one month..”  [move-wording]',
    '  steps.0.moves.0.then',
    '    The text of `then` ends with ".", and the site adds the full stop itself.',
    '    Take the "." out. Now a reader would see: “When When a partner says no, then I will then I will ask for one month..”  [move-wording]',
  ]);
});

test.each([
  ['If a partner says no', 'ask for one month'],
  ['a partner says no!', 'ask for one month'],
  ['a partner says no', 'I will ask for one month'],
  ['a partner says no', 'I’ll ask for one month'],
  ['a partner says no', 'I ask for one month'],
  ['a partner says no', 'Then ask for one month'],
  ['a partner says no', 'ask for one month…'],
])('finds one fault in “%s” and “%s”', (when, then) => {
  expect(find(when, then)).toHaveLength(1);
});

test.each([
  ['a partner says no', 'ask for one month with one team'],
  ['I have said no twice', 'invite them to ours'],
  ['whenever is the only date on offer', 'itemise what it costs'],
])('is content with “%s” and “%s”', (when, then) => {
  expect(find(when, then)).toEqual([]);
});

test('shortens what a reader would see', () => {
  const when = 'when a partner who has said no twice says no a third time in the same meeting';
  expect(find(when, 'ask why')[0]?.fix).toBe(
    'Begin after "when". Now a reader would see: “When when a partner … the same meeting, then I will ask why.”',
  );
});

function find(when: string, then: string) {
  const steps = [stepWith({ moves: [{ name: 'Shrink the ask', when, then }] })];
  return moveWording(corpusWith({ assessments: [assessmentWith({ steps })] }));
}
