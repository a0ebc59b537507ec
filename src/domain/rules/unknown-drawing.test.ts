import { expect, test } from 'vitest';
import { corpusWith, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { unknownDrawing } from './unknown-drawing.ts';

const THERE_ARE =
  'bad-month, five-pressures, four-marks, hierarchy-network, iceberg, money-border, one-week, output-outcome, participation-ladder, pdsa-cycle, record-border, signs-causes, stakeholder-grid, structure-england, structure-northern-ireland, structure-scotland, structure-wales, system-loop, trust-loop';

test('names a drawing that is not there, and those that are', () => {
  expect(told(check('trust-lop'))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 14',
    '    There is no drawing called "trust-lop".',
    `    Write it as <Draw name="trust-loop" />. There are: ${THERE_ARE}.  [unknown-drawing]`,
  ]);
});

test('says so when a drawing is not named', () => {
  expect(told(check(undefined))).toContain('    This <Draw> does not say which drawing it is.');
});

test('lets a drawing be used that is there', () => {
  expect(check('trust-loop')).toEqual([]);
});

function check(drawing: string | undefined) {
  const components = [{ name: 'Draw', line: 14, ...(drawing !== undefined && { drawing }) }];
  return unknownDrawing(corpusWith({ pages: [pageWith({ components })] }));
}
