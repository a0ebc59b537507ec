import dagre from '@dagrejs/dagre';
import { conditionWords } from '../../src/domain/scenario/report.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import { linesOf } from '../../src/domain/lines.ts';

const WIDTH = 190;
const LINE = 17;
const CHARACTERS = 24;

interface Box {
  id: string;
  kind: 'start' | 'step' | 'ending';
  lines: string[];
  width: number;
  height: number;
}

interface Arrow {
  from: string;
  to: string;
  /** Choices that lead this way, each with what it asks for. */
  words: string[];
}

/** The graph of a scenario as an SVG file for its author, laid out from the first step down to the endings. */
export function drawScenario(scenario: Scenario): string {
  const boxes = [
    ...scenario.steps.map(({ id, title }) => boxOf(id, title, id === scenario.start ? 'start' : 'step')),
    ...scenario.endings.map(({ id, title }) => boxOf(id, title, 'ending')),
  ];
  const arrows = arrowsOf(scenario, new Set(boxes.map(({ id }) => id)));
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 70, marginx: 20, marginy: 20 });
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { from, to, words } of arrows) {
    graph.setEdge(from, to, { width: Math.max(...words.map((line) => line.length)) * 6.5, height: words.length * 15 });
  }
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${Math.ceil(height)}" font-family="sans-serif" font-size="13">`,
    '<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z"/></marker></defs>',
    `<title>${escape(scenario.title)}</title><rect width="100%" height="100%" fill="#fff"/>`,
    ...arrows.map(({ from, to }) => drawLine(graph.edge(from, to) as Laid)),
    ...arrows.map(({ from, to, words }) => drawWords(words, graph.edge(from, to) as Laid)),
    ...boxes.map((box) => drawBox(box, graph.node(box.id) as Laid)),
    '</svg>',
    '',
  ].join('\n');
}

function boxOf(id: string, title: string, kind: Box['kind']): Box {
  const lines = [id, ...linesOf(title, CHARACTERS)];
  return { id, kind, lines, width: WIDTH, height: lines.length * LINE + 14 };
}

/** One arrow for all ways from one place to another. */
function arrowsOf({ steps }: Scenario, places: ReadonlySet<string>): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const step of steps) {
    for (const { id, if: tests, ways } of step.choices) {
      for (const way of ways.filter(({ to }) => places.has(to))) {
        const key = `${step.id} ${way.to}`;
        const arrow = arrows.get(key) ?? { from: step.id, to: way.to, words: [] };
        const asks = [...tests, ...way.if];
        arrow.words.push(asks.length > 0 ? `${id} [${conditionWords(asks)}]` : id);
        arrows.set(key, arrow);
      }
    }
  }
  return [...arrows.values()];
}

interface Laid {
  x: number;
  y: number;
  points?: { x: number; y: number }[];
}

function drawLine({ points = [] }: Laid): string {
  const path = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return `<path d="${path}" fill="none" stroke="#667" marker-end="url(#head)"/>`;
}

/** With a white edge around the letters, because lines run below them. */
const ON_LINES = 'font-size="11" stroke="#fff" stroke-width="4" paint-order="stroke"';

function drawWords(words: readonly string[], { x, y }: Laid): string {
  const top = y - ((words.length - 1) * 15) / 2;
  return words.map((line, i) => text(line, x, top + i * 15, ON_LINES)).join('');
}

const LOOKS = {
  start: 'fill="#e8f0ff" stroke="#124" stroke-width="3"',
  step: 'fill="#fff" stroke="#124"',
  ending: 'fill="#f3efe6" stroke="#124" stroke-dasharray="5 3"',
};

function drawBox({ kind, lines, width, height }: Box, { x, y }: Laid): string {
  const top = y - height / 2;
  const words = lines.map((line, i) => text(line, x, top + 20 + i * LINE, i === 0 ? 'font-weight="bold"' : ''));
  return `<rect x="${round(x - width / 2)}" y="${round(top)}" width="${width}" height="${height}" rx="4" ${LOOKS[kind]}/>${words.join('')}`;
}

function text(words: string, x: number, y: number, looks: string): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="middle" ${looks}>${escape(words)}</text>`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
