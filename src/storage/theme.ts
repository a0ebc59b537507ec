import { THEME_KEY } from './theme-key.ts';

export type Theme = 'system' | 'light' | 'dark';

/** What the reader chose; anything else that stands there counts as no choice. Blocked storage is no storage. */
export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Returns whether the choice will outlive the page. */
export function keepTheme(theme: Theme): boolean {
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
    return true;
  } catch {
    return false;
  }
}
