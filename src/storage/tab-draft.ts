import { readShared } from './record/shared.ts';

/** Longer than any draft of ours. */
const LONGEST = 100_000;

/** What a tab remembers until it is closed, by a name of ours; `undefined` where there is nothing or storage is blocked. */
export function readDraft(name: string): unknown {
  try {
    const text = sessionStorage.getItem(keyOf(name)) ?? '';
    return text === '' || text.length > LONGEST ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Whether the draft is kept. On a shared computer it is not: what a tab remembers can come back with a reopened one. */
export function keepDraft(name: string, draft: unknown): boolean {
  if (readShared()) return false;
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(name: string): void {
  try {
    sessionStorage.removeItem(keyOf(name));
  } catch {
    // Nothing is kept anyway.
  }
}

/** The beginning that is ours: what erases everything looks for it. */
function keyOf(name: string): string {
  return `joined-up:${name}`;
}
