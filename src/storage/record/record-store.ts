import { findLeft, leaveBehind } from './left-behind.ts';
import { newUuid } from './new-uuid.ts';
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
  keepWhatIsLeft(fresh);
  // Listened for only while it matters, because a page with this listener is not kept for the way back.
  const ask = (event: Event): void => event.preventDefault();
  fresh.subscribe(() => {
    if (fresh.wouldLose) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  });
  return fresh;
}

/** What was typed in the last moment of a page waits for the next one, because a database takes longer than that moment. */
function keepWhatIsLeft(fresh: RecordStore): void {
  const page = newUuid();
  let isLeaving = false;
  const leave = (): void => {
    isLeaving = true;
    leaveBehind(page, fresh.left);
  };
  // Before the fields hand over what is typed in them: from now on every change is put aside at once.
  window.addEventListener('pagehide', leave, { capture: true });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
    else isLeaving = false;
  });
  fresh.subscribe(() => {
    if (isLeaving) leaveBehind(page, fresh.left);
  });
  const { all, forget } = findLeft();
  if (all.length === 0) return;
  void Promise.all(all.map((left) => fresh.takeUp(left))).then(() => {
    if (fresh.getSnapshot().status.state === 'saved') forget();
  });
}
