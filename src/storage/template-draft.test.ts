import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetDraft, keepDraft, readDraft } from './template-draft.ts';

let items: Map<string, string>;

beforeEach(() => {
  items = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('gives back what was kept for a page and for no other', () => {
  expect(keepDraft('/tools/a/', { 'field-1': 'Dee' })).toBe(true);
  expect(readDraft('/tools/a/')).toEqual({ 'field-1': 'Dee' });
  expect(readDraft('/tools/b/')).toEqual({});
});

test('forgets a form when asked', () => {
  keepDraft('/tools/a/', { 'field-1': 'Dee' });
  forgetDraft('/tools/a/');
  expect(readDraft('/tools/a/')).toEqual({});
});

test.each(['{"field-1":', 'null', '7', '{"field-1":{"x":1}}'])('takes damaged data %j for an empty form', (text) => {
  items.set('joined-up:template:/tools/a/', text);
  expect(readDraft('/tools/a/')).toEqual({});
});

test('says so when nothing can be kept', () => {
  vi.stubGlobal('sessionStorage', undefined);
  expect(keepDraft('/tools/a/', { 'field-1': 'Dee' })).toBe(false);
  expect(readDraft('/tools/a/')).toEqual({});
  expect(() => {
    forgetDraft('/tools/a/');
  }).not.toThrow();
});
