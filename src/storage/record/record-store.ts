import { RecordStore } from './store.ts';

let store: RecordStore | undefined;

/** The one store of this page. In the browser only: asking for it reads the record. */
export function recordStore(): RecordStore {
  store ??= watched(new RecordStore());
  return store;
}

/** What the page around the store has to do with it. */
function watched(fresh: RecordStore): RecordStore {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void fresh.refresh();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void fresh.refresh({ isAwake: false });
  });
  // Listened for only while it matters, because a page with this listener is not kept for the way back.
  const ask = (event: Event): void => event.preventDefault();
  fresh.subscribe(() => {
    if (fresh.wouldLose) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  });
  return fresh;
}
