import type { Entry } from '../../domain/record/entry.ts';
import { isRecordKind, RECORD_KINDS } from '../../domain/record/kinds.ts';

let hasAsked = false;

/** Asks the browser, once a page, not to clear the site's data by itself: when something is saved that it would hurt to lose. */
export async function askToPersist(saved: readonly Entry[]): Promise<void> {
  const matters = saved.some(({ kind }) => isRecordKind(kind) && RECORD_KINDS[kind].matters);
  if (!matters || hasAsked) return;
  hasAsked = true;
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // A browser without this promise keeps the record for as long as it would have anyway.
  }
}
