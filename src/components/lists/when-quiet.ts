import { readKinds, type RecordNames } from '../../storage/record/read-kinds.ts';

/** Shows rows of the record when the page is quiet, and again when somebody comes back to it. */
export function whenQuiet(kinds: readonly string[], show: (rows: readonly unknown[]) => void): void {
  addEventListener('pageshow', () => {
    const look = (): void => void readKinds(kinds, names()).then(show);
    // Safari has no such moment.
    if ('requestIdleCallback' in window) requestIdleCallback(look, { timeout: 2000 });
    else setTimeout(look, 200);
  });
}

/** As RecordNames.astro has written them. */
function names(): RecordNames {
  const { database = '', shared = '' } = document.querySelector<HTMLElement>('[data-database]')?.dataset ?? {};
  return { database, shared };
}
