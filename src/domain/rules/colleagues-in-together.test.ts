import { expect, test } from 'vitest';
import { assessmentWith } from '../../../tests/unit/assessment-with.ts';
import { corpusWith, told } from '../../../tests/unit/corpus-with.ts';
import { colleaguesInTogether } from './colleagues-in-together.ts';

test('says that a form for several people has no colleagues', () => {
  const assessments = [assessmentWith({ form: 'together', colleagues: true })];
  expect(told(colleaguesInTogether(corpusWith({ assessments })))).toEqual([
    'src/content/assessments/my-check.yaml',
    '  colleagues',
    '    An assessment with `form: together` asks about what people share, so nobody can be asked about one of them.',
    '    Take `colleagues` out, or write `form: own` if it is about one person.  [colleagues-in-together]',
  ]);
});

test('allows either without the other', () => {
  const assessments = [assessmentWith({ form: 'together' }), assessmentWith({ id: 'own', colleagues: true })];
  expect(colleaguesInTogether(corpusWith({ assessments }))).toEqual([]);
});
