/** What stands in a form, by the names of its fields. */
export type Draft = Record<string, string>;

/** Kept for the tab only: closing it forgets everything, as the page promises on a shared computer. */
const keyOf = (page: string): string => `joined-up:template:${page}`;

/** Unknown or damaged data counts as an empty form; blocked storage is no storage. */
export function readDraft(page: string): Draft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(page)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** Returns whether the form will be there after a reload. */
export function keepDraft(page: string, draft: Draft): boolean {
  try {
    sessionStorage.setItem(keyOf(page), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(page: string): void {
  try {
    sessionStorage.removeItem(keyOf(page));
  } catch {
    // Nothing was stored.
  }
}
