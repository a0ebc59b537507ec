import { expect, test } from 'vitest';
import { choiceWith, scenarioWith, stepWith, to } from '../../../tests/unit/scenario-with.ts';
import { drawingLines, reportLines } from './report.ts';

test('says what plays can do, where they end by lot and how fair it is', () => {
  const lines = reportLines(scenarioWith());
  expect(lines.slice(0, 5)).toEqual([
    'The door: 2 steps, 3 endings.',
    '',
    'States that plays reach: 6.',
    'Different plays: 6. Shortest: 2 choices. Longest: 2 choices.',
    '',
  ]);
  expect(lines.find((line) => line.includes('good'))).toMatch(/^ {2}[ \d]\d\d\d {2}good {2}\(best\)$/);
  expect(lines.slice(-4)).toEqual([
    'Fair play, where one choice leads to better endings than the others:',
    '  the best is the longest at 0 of 2',
    '  the best stands first at 1 of 2 (door)',
    '  one beats all others on quantities at 0 steps of 2',
  ]);
});

test('says so where plays can go round, and keeps figures by lot back until every play ends', () => {
  const round = stepWith({
    choices: [choiceWith({ ways: [to('door')] }), choiceWith({ id: 'go', ways: [to('even')] })],
  });
  expect(reportLines(scenarioWith({ steps: [round] }))[3]).toBe(
    'Shortest play: 1 choice. Plays can go round in a circle, so there is no longest one.',
  );
  const nowhere = reportLines(scenarioWith({ steps: [stepWith({ choices: [choiceWith({ ways: [to('gone')] })] })] }));
  expect(nowhere[3]).toBe('No play comes to an ending.');
  expect(nowhere).toContain('How often plays by lot reach each ending is said once every play comes to one.');
});

test('draws the graph in text: what each choice asks for, does and leads to', () => {
  expect(drawingLines(scenarioWith())).toEqual([
    '▶ door  Friday, 15:40 · The door',
    '  ├─ tell {+told-ruth, trust +1, hours +1} → table',
    '  └─ wait → table',
    '',
    '● table  Friday, 15:40 · The door',
    '  ├─ push {hours +1, trust -1} → late if trust <= 0; else even',
    '  ├─ ask {trust +1, hours +1} → good if trust >= 3 and told-ruth; else even',
    '  └─ leave → late',
    '',
    '■ late  It is evening',
    '■ even  It is evening',
    '■ good  It is evening',
  ]);
});
