import { expect, test } from 'vitest';
import { readTimes } from './measure.ts';
import { figure, table, withFigures } from './table.ts';

test('columns line up in a terminal and in Markdown', () => {
  expect(
    table([
      ['Build', 'CPU'],
      ['ours', '9'],
      ['bare', '12.5'],
    ]),
  ).toBe(['| Build |  CPU |', '| ----- | ---: |', '| ours  |    9 |', '| bare  | 12.5 |'].join('\n'));
});

test.each([
  [0, '0 s'],
  [0.0423, '0.04 s'],
  [3.14, '3.1 s'],
  [128.4, '128 s'],
  [undefined, 'not measured'],
])('shows %s with as many digits as it deserves', (n, shown) => {
  expect(figure(n, ' s').replace('not measured s', 'not measured')).toBe(shown);
});

test('new figures take the place of old ones and leave the words around them', () => {
  const first = withFigures('# Costs\n', 'one');
  const second = withFigures(`${first}\nAfterword\n`, 'two');
  expect(second).toContain('two');
  expect(second).not.toContain('one');
  expect(second).toMatch(/^# Costs\n[\s\S]*\nAfterword\n$/);
});

test('figures of exercises are written without touching those of the site', () => {
  const both = withFigures(withFigures('# Costs\n', 'old play', 'exercises'), 'build');
  const after = withFigures(both, 'new play', 'exercises');
  expect(after).toContain('build');
  expect(after).toContain('new play');
  expect(after).not.toContain('old play');
});

test('reads the shell’s times, whatever came before them', () => {
  expect(readTimes('a warning\n12.5 20.25 1.5\n')).toEqual({ wallSeconds: 12.5, cpuSeconds: 21.75 });
});
