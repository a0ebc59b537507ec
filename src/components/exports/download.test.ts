// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { download, fileName } from './download.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('hands over a file by its name, and leaves nothing behind', () => {
  const made = vi.fn(() => 'blob:x');
  vi.stubGlobal('URL', { createObjectURL: made, revokeObjectURL: vi.fn() });
  let clicked = '';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked = `${this.download} ${this.href}`;
  });
  download('answers.csv', 'a,b', 'text/csv');
  expect(clicked).toBe('answers.csv blob:x');
  expect(made).toHaveBeenCalledWith(expect.objectContaining({ size: 3, type: 'text/csv' }));
  expect(document.querySelector('a')).toBeNull();
});

test.each([
  [['skills', '2026-11-23'], 'skills-2026-11-23.docx'],
  [['Partnership health check', 'Zoë’s “falls” group/../x'], 'partnership-health-check-zoe-s-falls-group-x.docx'],
  [['', '--'], 'joined-up.docx'],
  [['x'.repeat(80)], `${'x'.repeat(60)}.docx`],
  [['Ардкален'], 'ардкален.docx'],
])('names a file from %j', (words, name) => {
  expect(fileName(words, 'docx')).toBe(name);
});
