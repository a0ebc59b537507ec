import { expect, test } from 'vitest';
import { stylesIn, wholeOf } from './page-weight.ts';

test('styles weigh what the page would lose without them', () => {
  const style = `<style>${Array.from({ length: 200 }, (_, i) => `.a${i * 7919}{color:#${i}}`).join('')}</style>`;
  const page = '<!doctype html><p>Words</p>';
  expect(stylesIn(page)).toBe(0);
  expect(stylesIn(style + page)).toBeGreaterThan(300);
});

test('a page is its HTML, scripts and font; what comes when it is quiet is told apart', () => {
  expect(wholeOf({ path: '/', html: 16, css: 5, javascript: 80, font: 15, later: 20 })).toBe(111);
});
