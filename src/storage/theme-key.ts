/** Where the chosen theme is kept. Never rename it: readers would lose their choice. */
export const THEME_KEY = 'joined-up:theme';
