import { expect, test } from 'vitest';
import { corpusWith, factWith, told } from '../../../tests/unit/corpus-with.ts';
import { gistNumberNotInText } from './gist-number-not-in-text.ts';

test('names a number of the gist that the text of the fact does not have', () => {
  expect(told(check('Visits fell by 17% on 17 wards.'))).toEqual([
    'src/content/facts/E-001.yaml',
    '  gist',
    '    The gist says "17", which does not stand in `text`.',
    '    Correct the one that is wrong, after a look at the source.  [gist-number-not-in-text]',
  ]);
});

test.each(['Visits fell by 16% in two years.', 'Visits fell in 2019.', 'Visits fell.'])('accepts "%s"', (gist) => {
  expect(check(gist)).toEqual([]);
});

function check(gist: string) {
  const text = 'Visits to the ward fell by 16.41% in 2 years.';
  return gistNumberNotInText(corpusWith({ facts: [factWith({ text, gist, year: 2019 })] }));
}
