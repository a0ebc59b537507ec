// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { keepShared } from './record/shared.ts';
import { forgetDraft, keepDraft, readDraft } from './tab-draft.ts';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

test('remembers a draft until it is forgotten', () => {
  expect(keepDraft('form', { a: 1 })).toBe(true);
  expect(readDraft('form')).toEqual({ a: 1 });
  forgetDraft('form');
  expect(readDraft('form')).toBeUndefined();
});

test('keeps nothing on a shared computer', () => {
  keepShared(true);
  expect(keepDraft('form', 1)).toBe(false);
  expect(Object.keys(sessionStorage)).toEqual(['joined-up:shared-computer']);
});

test('keeps under a name that erasing everything looks for', () => {
  keepDraft('form', 1);
  expect(Object.keys(sessionStorage)).toEqual(['joined-up:form']);
});

test.each([
  ['damaged', '{"a":'],
  ['longer than any draft', `"${'a'.repeat(100_000)}"`],
  ['nothing', ''],
])('counts a draft that is %s as none', (_, text) => {
  sessionStorage.setItem('joined-up:form', text);
  expect(readDraft('form')).toBeUndefined();
});

test('says that nothing is kept where storage is blocked, and throws nothing', () => {
  for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
  }
  expect(keepDraft('form', 1)).toBe(false);
  expect(readDraft('form')).toBeUndefined();
  expect(() => forgetDraft('form')).not.toThrow();
});
