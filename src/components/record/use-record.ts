import { useSyncExternalStore } from 'react';
import { recordStore } from '../../storage/record/record-store.ts';
import { LOADING, type RecordSnapshot } from '../../storage/record/snapshot.ts';

/** The record as it is now; in the page's HTML, and until the browser has read it, its status is `loading`. */
export function useRecord(): RecordSnapshot {
  return useSyncExternalStore(subscribe, snapshot, () => LOADING);
}

const subscribe = (listener: () => void): (() => void) => recordStore().subscribe(listener);
const snapshot = (): RecordSnapshot => recordStore().getSnapshot();
