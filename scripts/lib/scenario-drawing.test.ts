import { expect, test } from 'vitest';
import { choiceWith, scenarioWith, stepWith, to } from '../../tests/unit/scenario-with.ts';
import { drawScenario } from './scenario-drawing.ts';

const words = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, word]) => word);

test('draws every step and ending with its name, and every way with what it asks for', () => {
  const svg = drawScenario(scenarioWith());
  expect(words(svg)).toEqual(
    expect.arrayContaining(['door', 'table', 'good', 'even', 'late', 'tell', 'ask [trust &gt;= 3 and told-ruth]']),
  );
  expect(svg.match(/<rect /g)).toHaveLength(6);
});

test('draws one arrow for all ways from one place to another', () => {
  const steps = [
    stepWith({ choices: [choiceWith({ id: 'a', ways: [to('even')] }), choiceWith({ id: 'b', ways: [to('even')] })] }),
  ];
  expect(drawScenario(scenarioWith({ steps })).match(/marker-end/g)).toHaveLength(1);
});

test('leaves a way out that leads nowhere, so that an unfinished story can be drawn', () => {
  const steps = [stepWith({ choices: [choiceWith({ ways: [to('nowhere')] })] })];
  expect(words(drawScenario(scenarioWith({ steps })))).not.toContain('nowhere');
});

test('no two boxes overlap', () => {
  const boxes = [
    ...drawScenario(scenarioWith()).matchAll(/<rect x="([\d.-]+)" y="([\d.-]+)" width="(\d+)" height="(\d+)"/g),
  ];
  const sides = boxes.map(([, x, y, width, height]) => ({
    left: Number(x),
    top: Number(y),
    right: Number(x) + Number(width),
    bottom: Number(y) + Number(height),
  }));
  expect(sides).toHaveLength(5);
  for (const one of sides) {
    for (const other of sides) {
      if (one === other) continue;
      const apart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
      expect(apart).toBe(true);
    }
  }
});
