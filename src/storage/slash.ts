/** Kept only while the key is off. Never rename it: readers would get back a shortcut that they had turned off. */
export const SLASH_KEY = 'joined-up:slash';

/** Whether “/” opens search: yes, unless the reader has said no. Blocked storage is no storage. */
export function readSlash(): boolean {
  try {
    return localStorage.getItem(SLASH_KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Returns whether the choice will outlive the page. */
export function keepSlash(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(SLASH_KEY);
    else localStorage.setItem(SLASH_KEY, 'off');
    return true;
  } catch {
    return false;
  }
}
