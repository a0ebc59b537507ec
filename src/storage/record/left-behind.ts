import { readEntry, type Entry } from '../../domain/record/entry.ts';

/** What a page that went away had not finished writing. */
export interface Left {
  /** The life of the record that it belongs to; none where nothing had ever been saved. */
  line?: string | undefined;
  entries: readonly Entry[];
}

const PREFIX = 'joined-up:left-behind/';

/**
 * Puts aside what a page has not finished writing, at once: a page that goes away cannot wait for a database. Nothing to put
 * aside takes back what this page had. `page`: a name that no other page has.
 */
export function leaveBehind(page: string, left: Left): void {
  try {
    if (left.entries.length > 0) localStorage.setItem(PREFIX + page, JSON.stringify(left));
    else localStorage.removeItem(PREFIX + page);
  } catch {
    // Blocked or full: then it is lost as it would have been.
  }
}

/** What pages have left behind, and what takes it away once it is saved. What cannot be read is passed over. */
export function findLeft(): { all: readonly Left[]; forget: () => void } {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    const forget = (): void => keys.forEach((key) => localStorage.removeItem(key));
    return { all: keys.flatMap((key) => readLeft(localStorage.getItem(key) ?? '')), forget };
  } catch {
    return { all: [], forget: () => undefined };
  }
}

function readLeft(text: string): Left[] {
  try {
    const { line, entries } = JSON.parse(text) as { line?: unknown; entries: unknown[] };
    const read = entries.map(readEntry).filter((entry) => entry !== undefined);
    return [{ line: typeof line === 'string' ? line : undefined, entries: read }];
  } catch {
    return [];
  }
}
