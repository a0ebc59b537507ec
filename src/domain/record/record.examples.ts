import type { Entry } from './entry.ts';
import { RECORD_KINDS, versionOf, type BodyOf, type RecordKind } from './kinds.ts';

/** An entry of a kind, written at ten o'clock and so many milliseconds. */
export function entryOf<K extends RecordKind>(kind: K, about: string, body: BodyOf<K>, ms = 0): Entry {
  return {
    id: `${about.replaceAll('/', '-')}-${ms}`,
    kind,
    version: versionOf(RECORD_KINDS[kind]),
    time: at(ms),
    about,
    body,
  };
}

export function answerOf(attempt: string, question: string, value: string, ms = 0): Entry {
  return entryOf(
    'answer',
    `attempt/${attempt}/answer/${question}`,
    { assessment: 'skills', question, value, wording: 'w1' },
    ms,
  );
}

export function planOf(id: string, ms = 0): Entry {
  const words = { when: 'a partner says no', then: 'ask for one month', first: 'Ring Dee', person: 'Sam' };
  return entryOf(
    'plan',
    `plan/${id}`,
    { assessment: 'skills', attempt: 'a', step: 'trust', ...words, review: '2026-06-01', kept: true },
    ms,
  );
}

export function deletionOf(about: string, ms = 0): Entry {
  return {
    id: `erased-${about.replaceAll('/', '-')}-${ms}`,
    kind: 'deletion',
    version: 1,
    time: at(ms),
    about,
    body: {},
  };
}

export function at(ms: number): string {
  return `2026-05-01T10:00:00.${String(ms).padStart(3, '0')}Z`;
}
