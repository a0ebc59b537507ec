import { useSyncExternalStore } from 'react';

/**
 * The part of the page that its address names: `influencing` of `#influencing`. Going to a part is an entry in the browser's
 * history, so Back works; links with a hash do the same by themselves.
 */
export function usePart(): { part: string; go: (part: string, how?: 'push' | 'replace') => void } {
  const part = useSyncExternalStore(subscribe, readPart, () => '');
  return { part, go };
}

/** Not `popstate`: it comes before a browser has scrolled to a fragment, and a browser that scrolls takes focus away. */
function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => {
    removeEventListener('hashchange', changed);
  };
}

/** The same outside of a component; in its first drawing on a page of ours, `usePart` does not know it yet. */
export function readPart(): string {
  const part = location.hash.slice(1);
  try {
    return decodeURIComponent(part);
  } catch {
    // A stranger's `%` at the end of an address names no part. Codes that lost their end there are told from it all the same.
    return part;
  }
}

function go(part: string, how: 'push' | 'replace' = 'push'): void {
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', `#${part}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
}
