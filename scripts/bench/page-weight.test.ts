import { expect, test } from 'vitest';
import { stylesIn, weightOf } from './page-weight.ts';

test('styles weigh what the page would lose without them', () => {
  const style = `<style>${Array.from({ length: 200 }, (_, i) => `.a${i * 7919}{color:#${i}}`).join('')}</style>`;
  const page = '<!doctype html><p>Words</p>';
  expect(stylesIn(page)).toBe(0);
  expect(stylesIn(style + page)).toBeGreaterThan(300);
});

test('a page is its HTML, styles, scripts and font; what comes before it is ready, or when it is quiet, is told apart', () => {
  const sent = new Map(Object.entries({ '.html': 16, '.css': 2, '.js': 80, '.woff2': 15, '.json': 20 }));
  expect(weightOf('/', sent, 98, 5)).toEqual({
    path: '/',
    html: 16,
    css: 7,
    javascript: 80,
    font: 15,
    whole: 113,
    ready: 98,
    later: 20,
  });
});
