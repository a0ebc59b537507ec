/** What a reader last searched for in this tab. An empty string is no filter. */
export interface KeptSearch {
  words: string;
  kind: string;
  nation: string;
  theme: string;
  /** Whether the filters were unfolded. */
  open: boolean;
}

export const SEARCH_KEY = 'joined-up:search';

/** Damaged or unknown data counts as no search. */
export function readSearch(): KeptSearch | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(SEARCH_KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { words, kind, nation, theme, open } = kept as Record<string, unknown>;
    if (typeof words !== 'string' || words === '') return undefined;
    return { words, kind: text(kind), nation: text(nation), theme: text(theme), open: open === true };
  } catch {
    return undefined;
  }
}

/** Kept for the tab and no longer. Blocked storage is no storage. */
export function keepSearch(search: KeptSearch): void {
  try {
    sessionStorage.setItem(SEARCH_KEY, JSON.stringify(search));
  } catch {
    // The search works all the same; only going back to it does not.
  }
}

export function forgetSearch(): void {
  try {
    sessionStorage.removeItem(SEARCH_KEY);
  } catch {
    // Where nothing could be kept there is nothing to forget.
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
