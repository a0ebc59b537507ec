export const SHARED_KEY = 'joined-up:shared-computer';

/** Whether this tab is to keep nothing. Only this word is stored, for the tab: answers could come back with a reopened one. */
export function readShared(): boolean {
  try {
    return sessionStorage.getItem(SHARED_KEY) === 'on';
  } catch {
    return false;
  }
}

/** Where storage is blocked, it holds for the page alone. */
export function keepShared(on: boolean): void {
  try {
    if (on) sessionStorage.setItem(SHARED_KEY, 'on');
    else sessionStorage.removeItem(SHARED_KEY);
  } catch {
    // Nothing is stored anyway.
  }
}
