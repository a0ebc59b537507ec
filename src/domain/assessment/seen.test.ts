import { expect, test } from 'vitest';
import { assessment, item } from './assessment.examples.ts';
import type { KeptRequest } from './requests.ts';
import { seenOf } from './seen.ts';
import { wordingOf } from './wording.ts';

const request = (attempt: string, people: number): KeptRequest => ({
  assessment: 'skills',
  request: `${attempt}-${people}`,
  attempt,
  steps: ['trust'],
  name: '',
  made: '2026-11-01T09:00:00.000Z',
  views: Array.from({ length: people }, (_, i) => ({
    id: String(i),
    answers: { 'trust.warn': { value: 'some', wording: wordingOf(item('warn'), 'colleague') } },
  })),
});

test('shows the newest request about the attempt that enough people have answered', () => {
  const requests = [request('a', 2), request('b', 9), request('a', 4), request('a', 3)];
  expect(seenOf(assessment(), requests, 'a')?.people).toBe(4);
});

test('shows nothing while fewer than three have answered', () => {
  expect(seenOf(assessment(), [request('a', 2)], 'a')).toBeUndefined();
});
